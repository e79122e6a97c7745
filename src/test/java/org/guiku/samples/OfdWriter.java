package org.guiku.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sets a source as OFD (GB/T 33190), page by page as {@link PdfWriter} sets it as PDF. */
final class OfdWriter {

  private static final double PAGE_HEIGHT = 297;
  private static final double MILLIMETRES = 25.4 / 72;
  private static final List<String> FONTS = List.of("宋体", "黑体", "楷体");

  private final Source source;
  private final Map<String, byte[]> parts = new TreeMap<>();
  private int id = 10;

  private OfdWriter(Source source) {
    this.source = source;
  }

  static byte[] write(Source source) throws IOException {
    var writer = new OfdWriter(source);
    writer.set(PdfWriter.pages(source));
    return SteadyZip.of(writer.parts);
  }

  private void set(List<SetPage> pages) {
    for (var i = 0; i < pages.size(); i++) {
      part("Doc_0/Pages/Page_" + i + "/Content.xml", "Page", content(pages.get(i)));
    }
    var sealed = source.head().containsKey("seal");
    if (sealed) {
      new OfdSeal(source.issuer()).stampOn(pages.size()).forEach(this::part);
    }
    part("Doc_0/PublicRes.xml", "Res", fonts());
    part("Doc_0/Document.xml", "Document", document(pages.size(), sealed));
    part("OFD.xml", "OFD Version=\"1.2\" DocType=\"OFD\"", body(sealed));
  }

  private String body(boolean sealed) {
    return """
        <ofd:DocBody><ofd:DocInfo><ofd:DocID>%032x</ofd:DocID><ofd:Title>%s</ofd:Title>\
        <ofd:Author>%s</ofd:Author><ofd:CreationDate>%s</ofd:CreationDate></ofd:DocInfo>\
        <ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>%s</ofd:DocBody>"""
        .formatted(
            Math.abs((long) source.name().hashCode()),
            escaped(source.title()),
            escaped(source.issuer()),
            source.issued(),
            sealed ? "<ofd:Signatures>/Doc_0/Signs/Signatures.xml</ofd:Signatures>" : "");
  }

  private static String document(int pages, boolean sealed) {
    var list =
        IntStream.range(0, pages)
            .mapToObj(
                i ->
                    "<ofd:Page ID=\"%d\" BaseLoc=\"Pages/Page_%d/Content.xml\"/>"
                        .formatted(i + 1, i))
            .collect(Collectors.joining());
    return """
        <ofd:CommonData><ofd:MaxUnitID>9999</ofd:MaxUnitID><ofd:PageArea>\
        <ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>\
        <ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData>\
        <ofd:Pages>%s</ofd:Pages>%s"""
        .formatted(list, sealed ? "<ofd:Annotations>Annots/Annotations.xml</ofd:Annotations>" : "");
  }

  private static String fonts() {
    return IntStream.range(0, FONTS.size())
        .mapToObj(
            i ->
                "<ofd:Font ID=\"%d\" FontName=\"%s\" FamilyName=\"%s\"/>"
                    .formatted(9000 + i, FONTS.get(i), FONTS.get(i)))
        .collect(Collectors.joining("", "<ofd:Fonts>", "</ofd:Fonts>"));
  }

  private String content(SetPage page) {
    var rules = page.rules().stream().map(this::path).collect(Collectors.joining("\n"));
    var texts = page.texts().stream().map(this::text).collect(Collectors.joining("\n"));
    return "<ofd:Content><ofd:Layer ID=\"%d\">\n%s\n%s\n</ofd:Layer></ofd:Content>"
        .formatted(id++, rules, texts);
  }

  private String path(SetPage.Rule rule) {
    var left = Math.min(rule.x1(), rule.x2()) * MILLIMETRES;
    var top = PAGE_HEIGHT - Math.max(rule.y1(), rule.y2()) * MILLIMETRES;
    var width = Math.abs(rule.x2() - rule.x1()) * MILLIMETRES;
    var height = Math.abs(rule.y2() - rule.y1()) * MILLIMETRES;
    return """
        <ofd:PathObject ID="%d" Boundary="%s" LineWidth="%s">\
        <ofd:AbbreviatedData>M 0 0 L %s</ofd:AbbreviatedData></ofd:PathObject>"""
        .formatted(
            id++,
            numbers(left, top, width, height),
            numbers(rule.thickness() * MILLIMETRES),
            numbers(width, height));
  }

  private String text(SetPage.Text line) {
    var size = line.face().size() * MILLIMETRES;
    var width = line.advances().stream().mapToDouble(Float::doubleValue).sum() * MILLIMETRES;
    var baseline = PAGE_HEIGHT - line.baseline() * MILLIMETRES;
    return """
        <ofd:TextObject ID="%d" Boundary="%s" Font="%d" Size="%s">\
        <ofd:TextCode X="0" Y="%s"%s>%s</ofd:TextCode></ofd:TextObject>"""
        .formatted(
            id++,
            numbers(line.x() * MILLIMETRES, baseline - size, width, 1.2 * size),
            font(line.face()),
            numbers(size),
            numbers(size),
            deltas(line.advances()),
            escaped(line.text()));
  }

  private static int font(Typeface face) {
    var name = face.font().getName();
    return 9000 + (name.contains("WenQuan") ? 1 : name.contains("Kai") ? 2 : 0);
  }

  /** Runs of the same step are written once, as programs do. */
  private static String deltas(List<Float> advances) {
    var written = new StringBuilder();
    for (int from = 0, to; from < advances.size() - 1; from = to) {
      var step = numbers(advances.get(from) * MILLIMETRES);
      to = from + 1;
      while (to < advances.size() - 1 && numbers(advances.get(to) * MILLIMETRES).equals(step)) {
        to++;
      }
      written.append(to - from > 1 ? " g " + (to - from) + " " + step : " " + step);
    }
    return written.isEmpty() ? "" : " DeltaX=\"" + written.substring(1) + "\"";
  }

  private void part(String name, String root, String content) {
    parts.put(name, xml(root, content).getBytes(UTF_8));
  }

  private void part(String name, byte[] content) {
    parts.put(name, content);
  }

  static String xml(String root, String content) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <ofd:%s xmlns:ofd="http://www.ofdspec.org/2016">%s</ofd:%s>
        """
        .formatted(root, content, root.split(" ")[0]);
  }

  static String numbers(double... millimetres) {
    return IntStream.range(0, millimetres.length)
        .mapToObj(i -> String.format(Locale.ROOT, "%.3f", millimetres[i]))
        .map(number -> number.replaceFirst("\\.?0+$", ""))
        .collect(Collectors.joining(" "));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
