package org.guiku.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.guiku.samples.Part.Box;
import org.guiku.samples.Part.Grid;
import org.guiku.samples.Part.Heading;
import org.guiku.samples.Part.Letterhead;
import org.guiku.samples.Part.Mark;
import org.guiku.samples.Part.Paragraph;

/** Sets a source as an ODT with real headings, notes and merged cells. */
final class OdtWriter {

  private static final String TYPE = "application/vnd.oasis.opendocument.text";
  private static final String NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:";

  private static final String NAMESPACES =
      " office:version=\"1.2\""
          + namespace("office")
          + namespace("text")
          + namespace("table")
          + namespace("style")
          + " xmlns:fo=\""
          + NAMESPACE
          + "xsl-fo-compatible:1.0\"";

  private final StringBuilder text = new StringBuilder();
  private int notes;

  private OdtWriter() {}

  static byte[] write(Source source) throws IOException {
    var writer = new OdtWriter();
    source.parts().forEach(part -> writer.set(part, source));
    return SteadyZip.openDocument(TYPE, members(source, writer.text.toString()));
  }

  private void set(Part part, Source source) {
    switch (part) {
      case Heading heading -> heading(heading);
      case Paragraph paragraph -> paragraph(paragraph);
      case Box box -> box(box);
      case Grid grid -> grid(grid);
      case Letterhead letterhead -> {
        line("Title", letterhead.organ());
        line("Centred", letterhead.number());
      }
      case Mark.COVER -> {
        line("Title", source.title());
        line("Centred", source.issuer() + source.date());
      }
      case Mark.CONTENTS, Mark.BODY, Mark.BREAK -> {}
    }
  }

  private void heading(Heading heading) {
    text.append(
        "<text:h text:style-name=\"Heading_20_%d\" text:outline-level=\"%d\">%s</text:h>"
            .formatted(heading.level(), heading.level(), marked(heading.text())));
  }

  private void paragraph(Paragraph paragraph) {
    switch (paragraph.place()) {
      case TITLE -> line("Title", paragraph.text());
      case CENTRED -> line("Centred", paragraph.text());
      case INDENTED, FLUSH, RIGHT, NOTE -> line("Standard", paragraph.text());
    }
  }

  private void line(String style, String words) {
    text.append("<text:p text:style-name=\"%s\">%s</text:p>".formatted(style, marked(words)));
  }

  private void box(Box box) {
    text.append("<table:table><table:table-column/><table:table-row><table:table-cell>");
    line("Standard", box.title());
    box.paragraphs().forEach(this::paragraph);
    text.append("</table:table-cell></table:table-row></table:table>");
  }

  private void grid(Grid grid) {
    if (!grid.caption().isEmpty()) {
      line("Centred", grid.caption());
    }
    text.append(
        "<table:table><table:table-column table:number-columns-repeated=\"%d\"/>"
            .formatted(grid.widths().size()));
    for (var at = 0; at < grid.rows().size(); at++) {
      text.append("<table:table-row>");
      GridCells.row(grid, at)
          .forEach(
              cell ->
                  cell.ifPresentOrElse(
                      this::cell, () -> text.append("<table:covered-table-cell/>")));
      text.append("</table:table-row>");
    }
    text.append("</table:table>");
  }

  private void cell(GridCells.Cell cell) {
    text.append(
        ("<table:table-cell table:number-columns-spanned=\"%d\""
                + " table:number-rows-spanned=\"%d\">")
            .formatted(cell.columns(), cell.rows()));
    line("Standard", cell.text());
    text.append("</table:table-cell>");
  }

  private String marked(String words) {
    var marked = new StringBuilder();
    for (var run : Marked.runs(words)) {
      if (run.kind() == Marked.Kind.FOOTNOTE) {
        marked.append(
            ("<text:note text:note-class=\"footnote\"><text:note-citation>%d</text:note-citation>"
                    + "<text:note-body><text:p>%s</text:p></text:note-body></text:note>")
                .formatted(++notes, escaped(run.text())));
      } else if (run.isText()) {
        marked.append(escaped(run.text()));
      }
    }
    return marked.toString();
  }

  private static Map<String, byte[]> members(Source source, String body) {
    var members = new TreeMap<String, byte[]>();
    members.put(
        "content.xml",
        part("content", "<office:body><office:text>" + body + "</office:text></office:body>"));
    members.put("styles.xml", part("styles", styles(source)));
    members.put("META-INF/manifest.xml", manifest());
    return members;
  }

  private static String styles(Source source) {
    var styles = new StringBuilder("<office:styles>");
    styles.append(style("Standard", "Standard", "start"));
    styles.append(style("Title", "Title", "center"));
    styles.append(style("Centred", "Centred", "center"));
    for (var level = 1; level <= 4; level++) {
      styles.append(style("Heading_20_" + level, "Heading " + level, "start"));
    }
    return styles
        + "</office:styles><office:master-styles><style:master-page style:name=\"Standard\">"
        + "<style:header><text:p>"
        + escaped(source.runningHead())
        + "</text:p></style:header>"
        + "</style:master-page></office:master-styles>";
  }

  private static String style(String id, String name, String align) {
    return ("<style:style style:name=\"%s\" style:display-name=\"%s\" style:family=\"paragraph\">"
            + "<style:paragraph-properties fo:text-align=\"%s\"/></style:style>")
        .formatted(id, name, align);
  }

  private static byte[] part(String name, String content) {
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-%s%s>%s</office:document-%s>"
            .formatted(name, NAMESPACES, content, name))
        .getBytes(UTF_8);
  }

  private static byte[] manifest() {
    var manifest = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    manifest.append("<manifest:manifest manifest:version=\"1.2\"" + namespace("manifest") + ">");
    for (var path :
        Map.of("/", TYPE, "content.xml", "text/xml", "styles.xml", "text/xml").entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .toList()) {
      manifest.append(
          "<manifest:file-entry manifest:full-path=\"%s\" manifest:media-type=\"%s\"/>"
              .formatted(path.getKey(), path.getValue()));
    }
    return manifest.append("</manifest:manifest>").toString().getBytes(UTF_8);
  }

  private static String namespace(String prefix) {
    return " xmlns:" + prefix + "=\"" + NAMESPACE + prefix + ":1.0\"";
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\t", "<text:tab/>");
  }
}
