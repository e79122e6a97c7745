package org.guiku.ingestion.extract;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** An OFD of pages that a test makes up; 210 by 100 millimetres each. */
final class OfdSketch {

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder pages = new StringBuilder();
  private String common = "";
  private String document = "";
  private int count;

  static String page(String content) {
    return xml("Page", "<ofd:Content><ofd:Layer>" + content + "</ofd:Layer></ofd:Content>");
  }

  static String xml(String root, String content) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ofd:%s xmlns:ofd=\"http://www.ofdspec.org/2016\">%s</ofd:%s>"
        .formatted(root, content, root);
  }

  /** Characters five millimetres wide. */
  static String text(double x, double y, String text) {
    return text(x, y, " DeltaX=\"g " + Math.max(1, text.length() - 1) + " 5\"", text);
  }

  static String text(double x, double y, String attributes, String text) {
    return """
        <ofd:TextObject Boundary="%s %s 150 5" Size="5"><ofd:TextCode X="0" Y="4"%s>%s</ofd:TextCode>\
        </ofd:TextObject>"""
        .formatted(x, y, attributes, text);
  }

  static String turned(String matrix, String text) {
    return """
        <ofd:TextObject Boundary="50 50 50 50" Size="5" CTM="%s">\
        <ofd:TextCode X="0" Y="0" DeltaX="g 9 5">%s</ofd:TextCode></ofd:TextObject>"""
        .formatted(matrix, text);
  }

  static String line(double x1, double y1, double x2, double y2) {
    return """
        <ofd:PathObject Boundary="0 0 210 100" LineWidth="0.3">\
        <ofd:AbbreviatedData>M %s %s L %s %s</ofd:AbbreviatedData></ofd:PathObject>"""
        .formatted(x1, y1, x2, y2);
  }

  OfdSketch withPage(String content) {
    String name = "Pages/Page_" + count + "/Content.xml";
    return listing(name).withPart("Doc_0/" + name, page(content));
  }

  /** Names a page without adding it. */
  OfdSketch listing(String place) {
    pages.append("<ofd:Page ID=\"%d\" BaseLoc=\"%s\"/>".formatted(++count, place));
    return this;
  }

  OfdSketch withPart(String name, String content) {
    parts.put(name, content);
    return this;
  }

  /** What the document says of all its pages. */
  OfdSketch withCommon(String element) {
    common += element;
    return this;
  }

  OfdSketch withDocumentElement(String element) {
    document += element;
    return this;
  }

  byte[] bytes() throws IOException {
    return bytes("<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>");
  }

  byte[] bytes(String bodies) throws IOException {
    ZipSample zip = new ZipSample().with("OFD.xml", xml("OFD", bodies));
    zip.with(
        "Doc_0/Document.xml",
        xml(
            "Document",
            "<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 100</ofd:PhysicalBox>"
                + "</ofd:PageArea>%s</ofd:CommonData><ofd:Pages>%s</ofd:Pages>%s"
                    .formatted(common, pages, document)));
    for (var part : parts.entrySet()) {
      zip.with(part.getKey(), part.getValue());
    }
    return zip.bytes();
  }
}
