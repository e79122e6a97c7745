package org.guiku.comparison.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small DOCX file, written part by part. */
final class Docx {

  static final String NAMESPACES =
      " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
          + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
          + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'";

  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String OFFICE = "http://schemas.openxmlformats.org/package/2006/";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();
  private final StringBuilder types = new StringBuilder();

  private Docx(String document) {
    parts.put("word/document.xml", document.getBytes(UTF_8));
  }

  /** With these blocks as its body. */
  static Docx of(String... blocks) {
    String body = String.join("", blocks);
    return new Docx("<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
  }

  /** With these bytes in place of its main part. */
  static Docx ofRaw(String document) {
    return new Docx(document);
  }

  static String p(String... words) {
    StringBuilder runs = new StringBuilder();
    for (String each : words) {
      runs.append(each.startsWith("<") ? each : run(each));
    }
    return "<w:p>" + runs + "</w:p>";
  }

  static String run(String text) {
    return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
  }

  static String table(String... rows) {
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
  }

  static String row(String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String each : cells) {
      row.append("<w:tc>").append(each.startsWith("<") ? each : p(each)).append("</w:tc>");
    }
    return row.append("</w:tr>").toString();
  }

  static String footnote(int id) {
    return "<w:r><w:footnoteReference w:id='" + id + "'/></w:r>";
  }

  static String note(int id, String text) {
    return "<w:footnote w:id='" + id + "'>" + p(text) + "</w:footnote>";
  }

  static String picture(String id) {
    return "<w:r><w:drawing><wp:inline><wp:docPr id='1' name='x'/><a:graphic><a:graphicData>"
        + "<a:blip r:embed='"
        + id
        + "'/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
  }

  Docx withFootnotes(String... notes) {
    return with("footnotes", "footnotes", "f1", String.join("", notes));
  }

  Docx withHeader(String id, String content) {
    return with("header", "hdr", id, content);
  }

  Docx withStyles(String styles) {
    return with("styles", "styles", "s1", styles);
  }

  Docx withNumbering(String lists) {
    return with("numbering", "numbering", "n1", lists);
  }

  private Docx with(String kind, String root, String id, String content) {
    String name = "word/" + kind + ".xml";
    String xml = "<w:" + root + NAMESPACES + ">" + content + "</w:" + root + ">";
    types
        .append("<Override PartName='/" + name + "' ContentType='")
        .append(TYPE + kind + "+xml'/>");
    return related(id, kind, kind + ".xml", "").withPart(name, xml.getBytes(UTF_8));
  }

  Docx withPicture(String id, String name, byte[] bytes) {
    return related(id, "image", "media/" + name, "").withPart("word/media/" + name, bytes);
  }

  Docx withLink(String id, String target) {
    return related(id, "hyperlink", target, " TargetMode='External'");
  }

  Docx withPart(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  private Docx related(String id, String kind, String target, String mode) {
    relations
        .append("<Relationship Id='" + id + "' Type='" + RELATION + kind)
        .append("' Target='" + target + "'" + mode + "/>");
    return this;
  }

  Path in(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      add(zip, "[Content_Types].xml", contentTypes());
      add(zip, "_rels/.rels", relationships(mainRelation()));
      add(zip, "word/_rels/document.xml.rels", relationships(relations.toString()));
      for (Map.Entry<String, byte[]> each : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue());
      }
    }
    return file;
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(UTF_8));
  }

  private String contentTypes() {
    return "<Types xmlns='"
        + OFFICE
        + "content-types'>"
        + "<Default Extension='rels' ContentType='"
        + RELS
        + "'/>"
        + "<Default Extension='xml' ContentType='application/xml'/>"
        + "<Default Extension='png' ContentType='image/png'/>"
        + "<Override PartName='/word/document.xml' ContentType='"
        + TYPE
        + "document.main+xml'/>"
        + types
        + "</Types>";
  }

  private static final String RELS = "application/vnd.openxmlformats-package.relationships+xml";

  private static String mainRelation() {
    return "<Relationship Id='m' Type='"
        + RELATION
        + "officeDocument' Target='word/document.xml'/>";
  }

  private static String relationships(String each) {
    return "<Relationships xmlns='" + OFFICE + "relationships'>" + each + "</Relationships>";
  }
}
