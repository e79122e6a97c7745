package org.guiku.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.guiku.samples.Part.Box;
import org.guiku.samples.Part.Grid;
import org.guiku.samples.Part.Heading;
import org.guiku.samples.Part.Letterhead;
import org.guiku.samples.Part.Mark;
import org.guiku.samples.Part.Paragraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/** Sets a source as a DOCX with heading styles, a running head and numbered pages. */
final class DocxWriter implements AutoCloseable {

  private final Source source;
  private final List<Integer> contentsPages;
  private final XWPFDocument document = new XWPFDocument();
  private final DocxTables tables = new DocxTables(document);

  private DocxWriter(Source source, List<Integer> contentsPages) {
    this.source = source;
    this.contentsPages = contentsPages;
    DocxStyles.addTo(document);
  }

  /** Writes the source; the contents show the pages that they have in the PDF of the same text. */
  static void write(Source source, List<Integer> contentsPages, OutputStream to)
      throws IOException {
    try (var writer = new DocxWriter(source, contentsPages)) {
      source.parts().forEach(writer::set);
      size(writer.section());
      new DocxFurniture(writer.document).runningHead(source.runningHead());
      writer.describe();
      writer.document.write(to);
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  private void set(Part part) {
    switch (part) {
      case Heading heading -> styled("Heading" + heading.level(), heading.text());
      case Paragraph paragraph -> paragraph(paragraph);
      case Box box -> tables.box(box);
      case Grid grid -> grid(grid);
      case Letterhead letterhead -> letterhead(letterhead);
      case Mark.COVER -> cover();
      case Mark.CONTENTS -> contents();
      case Mark.BODY -> body();
      case Mark.BREAK -> document.createParagraph().createRun().addBreak(BreakType.PAGE);
    }
  }

  private XWPFParagraph styled(String style, String text) {
    var paragraph = document.createParagraph();
    paragraph.setStyle(style);
    new DocxText(document, paragraph).write(text);
    return paragraph;
  }

  private void paragraph(Paragraph paragraph) {
    switch (paragraph.place()) {
      case INDENTED -> styled("BodyText", paragraph.text());
      case FLUSH -> styled("Normal", paragraph.text());
      case CENTRED -> styled("Normal", paragraph.text()).setAlignment(ParagraphAlignment.CENTER);
      case RIGHT -> styled("Normal", paragraph.text()).setAlignment(ParagraphAlignment.RIGHT);
      case TITLE -> styled("Title", paragraph.text());
      case NOTE -> styled("Note", paragraph.text());
    }
  }

  private void grid(Grid grid) {
    if (!grid.caption().isEmpty()) {
      styled("Caption", grid.caption());
    }
    tables.grid(grid);
  }

  private void letterhead(Letterhead letterhead) {
    var organ = styled("Title", letterhead.organ());
    organ.getRuns().forEach(run -> run.setColor("C81E1E"));
    styled("Normal", letterhead.number()).setAlignment(ParagraphAlignment.CENTER);
  }

  private void cover() {
    styled("Title", source.title()).setSpacingBefore(3600);
    if (!source.stage().isEmpty()) {
      styled("Subtitle", source.stage());
    }
    styled("Subtitle", source.issuer()).setSpacingBefore(6000);
    styled("Subtitle", source.date()).createRun().addBreak(BreakType.PAGE);
  }

  private void contents() {
    styled("ContentsHeading", "目　录");
    var entries = source.contents();
    for (var at = 0; at < entries.size(); at++) {
      var entry = entries.get(at);
      styled("TOC" + entry.level(), entry.text() + "\t" + contentsPages.get(at));
    }
  }

  private void body() {
    if (document.getBodyElements().isEmpty()) {
      return;
    }
    // A section of its own for cover and contents: they bear neither head nor number.
    var front = document.createParagraph().getCTP().addNewPPr().addNewSectPr();
    size(front);
    front.addNewType().setVal(STSectionMark.NEXT_PAGE);
    section().addNewPgNumType().setStart(BigInteger.ONE);
  }

  private CTSectPr section() {
    var body = document.getDocument().getBody();
    return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
  }

  private static void size(CTSectPr section) {
    var page = section.addNewPgSz();
    page.setW(BigInteger.valueOf(11906));
    page.setH(BigInteger.valueOf(16838));
    var margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(2000));
    margins.setBottom(BigInteger.valueOf(1900));
    margins.setLeft(BigInteger.valueOf(1800));
    margins.setRight(BigInteger.valueOf(1800));
    margins.setHeader(BigInteger.valueOf(1000));
    margins.setFooter(BigInteger.valueOf(1000));
    margins.setGutter(BigInteger.ZERO);
  }

  private void describe() {
    var issued = LocalDate.parse(source.issued()).atStartOfDay().toInstant(ZoneOffset.ofHours(8));
    var properties = document.getProperties().getCoreProperties();
    properties.setTitle(source.title() + source.stage());
    properties.setCreator(source.issuer());
    properties.setCreated(Optional.of(Date.from(issued)));
    properties.setModified(Optional.of(Date.from(issued)));
  }
}
