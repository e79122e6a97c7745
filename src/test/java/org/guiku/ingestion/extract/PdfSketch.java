package org.guiku.ingestion.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Small PDFs written operator by operator, so that a test knows where each character stands: the
 * font is not embedded, Han is one em wide and Latin half of that. Heights count from the bottom,
 * as PDF does.
 */
final class PdfSketch {

  private static final int LAST_LATIN_CID = 95;

  private final PDDocument document = new PDDocument();
  private final COSDictionary font = font();
  private final StringBuilder content = new StringBuilder();

  static PdfSketch page(Consumer<PdfSketch> drawing) throws IOException {
    return new PdfSketch().andPage(drawing);
  }

  PdfSketch andPage(Consumer<PdfSketch> drawing) throws IOException {
    return andPage(new PDPage(PDRectangle.A4), drawing);
  }

  PdfSketch andPage(PDPage page, Consumer<PdfSketch> drawing) throws IOException {
    content.setLength(0);
    drawing.accept(this);
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream()) {
      out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
    }
    page.setContents(stream);
    PDResources resources = new PDResources();
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("F"), font);
    resources.getCOSObject().setItem(COSName.FONT, fonts);
    page.setResources(resources);
    document.addPage(page);
    return this;
  }

  PdfSketch text(float x, float y, float size, String text) {
    return text("1 0 0 1 %.2f %.2f Tm".formatted(x, y), size, text);
  }

  PdfSketch text(String matrix, float size, String text) {
    String codes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    return raw("BT /F %.2f Tf %s <%s> Tj ET".formatted(size, matrix, codes));
  }

  PdfSketch line(float x1, float y1, float x2, float y2) {
    return raw("%.2f %.2f m %.2f %.2f l S".formatted(x1, y1, x2, y2));
  }

  PdfSketch raw(String operators) {
    content.append(operators).append('\n');
    return this;
  }

  PDDocument document() {
    return document;
  }

  Path save(Path folder) throws IOException {
    Path file = folder.resolve("sketch.pdf");
    document.save(file.toFile());
    document.close();
    return file;
  }

  private static COSDictionary font() {
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("GB1"));
    system.setInt(COSName.SUPPLEMENT, 2);
    COSDictionary cid = new COSDictionary();
    cid.setItem(COSName.TYPE, COSName.FONT);
    cid.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    cid.setName(COSName.BASE_FONT, "STSong-Light");
    cid.setItem(COSName.CIDSYSTEMINFO, system);
    cid.setInt(COSName.DW, 1000);
    COSArray widths = new COSArray();
    widths.add(COSInteger.ONE);
    widths.add(COSInteger.get(LAST_LATIN_CID));
    widths.add(COSInteger.get(500));
    cid.setItem(COSName.W, widths);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UTF16-H");
    font.setName(COSName.ENCODING, "UniGB-UTF16-H");
    COSArray descendants = new COSArray();
    descendants.add(cid);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }
}
