package org.guiku.comparison.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.guiku.comparison.diff.Difference;
import org.guiku.comparison.diff.Edit;
import org.guiku.comparison.diff.Piece;
import org.guiku.comparison.diff.Redline;
import org.guiku.comparison.docx.DocxRedline.Marks;
import org.guiku.documents.Passage;

/**
 * A redline as a Word file in plain setting, with tracked changes: what a comparison of files that
 * are no Word files can be given as. A passage that moved stands as deleted and inserted words
 * where it stands now.
 */
public final class DocxText {

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private static final String TYPES =
      HEAD
          + """
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
          <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
          <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

  private static final String RELATIONS =
      HEAD
          + """
          <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
          <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""";

  private final StringBuilder body = new StringBuilder();
  private final String mark;
  private int marks;

  private DocxText(Marks marks) {
    this.mark =
        " w:author=\"%s\" w:date=\"%s\""
            .formatted(
                MarkedText.escaped(marks.author()), marks.at().truncatedTo(ChronoUnit.SECONDS));
  }

  /** A file of its own, headed by a title. */
  public static byte[] of(String title, Redline redline, Marks marks) {
    DocxText text = new DocxText(marks);
    text.paragraph(true, false, List.of(new Edit(Edit.Op.KEEP, title)), "");
    redline.differences().forEach(text::add);
    return zipped(
        HEAD
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + text.body
            + "<w:sectPr/></w:body></w:document>");
  }

  private void add(Difference difference) {
    switch (difference) {
      case Difference.Unchanged it -> paragraph(it.right(), Edit.Op.KEEP, "");
      case Difference.Changed it ->
          paragraph(false, isHeading(it.right()), it.wording().edits(), "");
      case Difference.Moved it -> paragraph(false, isHeading(it.right()), it.wording().edits(), "");
      case Difference.Inserted it -> paragraph(it.right(), Edit.Op.INSERT, "ins");
      case Difference.Deleted it -> paragraph(it.left(), Edit.Op.DELETE, "del");
    }
  }

  private void paragraph(Piece piece, Edit.Op op, String whole) {
    paragraph(false, isHeading(piece), List.of(new Edit(op, piece.text())), whole);
  }

  private static boolean isHeading(Piece piece) {
    return piece.kind() == Passage.Kind.HEADING;
  }

  /**
   * @param whole the element that marks the paragraph itself, or none
   */
  private void paragraph(boolean title, boolean heading, List<Edit> edits, String whole) {
    body.append("<w:p><w:pPr>").append(title ? "<w:jc w:val=\"center\"/>" : "");
    if (!whole.isEmpty()) {
      body.append("<w:rPr><w:%s%s/></w:rPr>".formatted(whole, numbered()));
    }
    body.append("</w:pPr>");
    edits.forEach(edit -> run(edit, title || heading));
    body.append("</w:p>");
  }

  private void run(Edit edit, boolean bold) {
    String face = bold ? "<w:rPr><w:b/></w:rPr>" : "";
    String element = edit.op() == Edit.Op.DELETE ? "w:delText" : "w:t";
    String text = MarkedText.escaped(edit.text()).replace("\t", " │ ");
    String run =
        "<w:r>%s<%s xml:space=\"preserve\">%s</%s></w:r>".formatted(face, element, text, element);
    body.append(
        switch (edit.op()) {
          case KEEP -> run;
          case INSERT -> "<w:ins%s>%s</w:ins>".formatted(numbered(), run);
          case DELETE -> "<w:del%s>%s</w:del>".formatted(numbered(), run);
        });
  }

  private String numbered() {
    return " w:id=\"" + ++marks + "\"" + mark;
  }

  private static byte[] zipped(String document) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      add(zip, "[Content_Types].xml", TYPES);
      add(zip, "_rels/.rels", RELATIONS);
      add(zip, "word/document.xml", document);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
