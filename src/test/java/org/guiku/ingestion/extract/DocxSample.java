package org.guiku.ingestion.extract;

import java.io.IOException;

/** Builds Word documents from the markup of their parts. */
final class DocxSample {

  private static final String NAMESPACES =
      " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
          + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
          + " xmlns:v='urn:schemas-microsoft-com:vml'";

  private final StringBuilder body = new StringBuilder();
  private String styles = "";
  private String numbering = "";
  private String footnotes = "";
  private String comments = "";
  private String relationTypes =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private String prolog = "<?xml version='1.0' encoding='UTF-8'?>";

  DocxSample p(String text) {
    return xml("<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>");
  }

  DocxSample p(String properties, String text) {
    return xml("<w:p><w:pPr>%s</w:pPr><w:r><w:t>%s</w:t></w:r></w:p>".formatted(properties, text));
  }

  DocxSample xml(String markup) {
    body.append(markup);
    return this;
  }

  DocxSample style(String id, String name, String properties) {
    styles +=
        "<w:style w:type='paragraph' w:styleId='%s'><w:name w:val='%s'/><w:pPr>%s</w:pPr></w:style>"
            .formatted(id, name, properties);
    return this;
  }

  DocxSample list(int id, String... levels) {
    StringBuilder definition = new StringBuilder("<w:abstractNum w:abstractNumId='" + id + "'>");
    for (int i = 0; i < levels.length; i++) {
      String[] level = levels[i].split("=", 2);
      definition.append(
          "<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/><w:lvlText w:val='%s'/></w:lvl>"
              .formatted(i, level[0], level[1]));
    }
    numbering =
        definition
            + "</w:abstractNum>"
            + numbering
            + "<w:num w:numId='%d'><w:abstractNumId w:val='%d'/></w:num>".formatted(id, id);
    return this;
  }

  static String in(int list, int level) {
    return "<w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr>".formatted(level, list);
  }

  DocxSample footnote(int id, String text) {
    footnotes +=
        "<w:footnote w:id='%d'><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:footnote>"
            .formatted(id, text);
    return this;
  }

  DocxSample comment(int id, String author, String text) {
    comments +=
        ("<w:comment w:id='%d' w:author='%s' w:date='2021-06-18T09:00:00Z'>"
                + "<w:p><w:r><w:t>%s</w:t></w:r></w:p></w:comment>")
            .formatted(id, author, text);
    return this;
  }

  DocxSample prolog(String markup) {
    prolog = markup;
    return this;
  }

  /** In the strict form of the standard, as far as its relations go. */
  DocxSample strict() {
    relationTypes = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
    return this;
  }

  byte[] bytes() throws IOException {
    String main = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    return new ZipSample()
        .with("[Content_Types].xml", types(main))
        .with("_rels/.rels", relations(relation("officeDocument", "word/document.xml")))
        .with("word/_rels/document.xml.rels", relations(parts()))
        .with("word/document.xml", prolog + part("document", "<w:body>" + body + "</w:body>"))
        .with("word/styles.xml", part("styles", styles))
        .with("word/numbering.xml", part("numbering", numbering))
        .with("word/footnotes.xml", part("footnotes", footnotes))
        .with("word/comments.xml", part("comments", comments))
        .bytes();
  }

  private static String types(String main) {
    StringBuilder types =
        new StringBuilder(
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels'"
                + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>");
    for (String part :
        new String[] {"document.main", "styles", "numbering", "footnotes", "comments"}) {
      types.append(
          "<Override PartName='/word/%s.xml' ContentType='%s%s+xml'/>"
              .formatted(part.replace(".main", ""), main, part));
    }
    return types + "</Types>";
  }

  private String parts() {
    return relation("styles", "styles.xml")
        + relation("numbering", "numbering.xml")
        + relation("footnotes", "footnotes.xml")
        + relation("comments", "comments.xml");
  }

  private static String relations(String content) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + content
        + "</Relationships>";
  }

  private String relation(String type, String target) {
    return "<Relationship Id='%s' Target='%s' Type='%s'/>"
        .formatted(type, target, relationTypes + type);
  }

  private static String part(String name, String content) {
    return "<w:%s%s>%s</w:%s>".formatted(name, NAMESPACES, content, name);
  }
}
