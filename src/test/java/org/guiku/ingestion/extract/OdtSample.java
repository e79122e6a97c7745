package org.guiku.ingestion.extract;

import java.io.IOException;

/** Builds OpenDocument texts from the markup of their parts. */
final class OdtSample {

  private static final String NAMESPACES =
      namespace("office")
          + namespace("text")
          + namespace("table")
          + namespace("style")
          + namespace("drawing").replace("xmlns:drawing", "xmlns:draw")
          + " xmlns:dc='http://purl.org/dc/elements/1.1/'"
          + namespace("xsl-fo-compatible").replace("xmlns:xsl-fo-compatible", "xmlns:fo");

  private final StringBuilder body = new StringBuilder();
  private String styles = "";
  private String prolog = "<?xml version='1.0' encoding='UTF-8'?>";

  OdtSample p(String text) {
    return xml("<text:p>" + text + "</text:p>");
  }

  OdtSample h(int level, String text) {
    return xml("<text:h text:outline-level='%d'>%s</text:h>".formatted(level, text));
  }

  OdtSample xml(String markup) {
    body.append(markup);
    return this;
  }

  OdtSample styles(String markup) {
    styles += markup;
    return this;
  }

  OdtSample prolog(String markup) {
    prolog = markup;
    return this;
  }

  byte[] bytes() throws IOException {
    return new ZipSample()
        .with("mimetype", OdtReader.ODT)
        .with("styles.xml", part("styles", "<office:styles>" + styles + "</office:styles>"))
        .with(
            "content.xml",
            prolog
                + part(
                    "content",
                    "<office:body><office:text>" + body + "</office:text></office:body>"))
        .bytes();
  }

  private static String part(String name, String content) {
    return "<office:document-%s%s>%s</office:document-%s>"
        .formatted(name, NAMESPACES, content, name);
  }

  private static String namespace(String name) {
    return " xmlns:%s='urn:oasis:names:tc:opendocument:xmlns:%s:1.0'".formatted(name, name);
  }
}
