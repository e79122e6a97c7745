package org.guiku.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The faces of an official text: 宋体 to read, 黑体 for chapters, 楷体 for what lies between.
 *
 * <p>Debian packages them as fonts-arphic-gbsn00lp, fonts-arphic-gkai00mp and fonts-wqy-zenhei; all
 * three have TrueType outlines, which PDFBox can subset, and licences that allow embedding.
 */
record Typefaces(PDFont song, PDFont hei, PDFont kai) {

  private static final Path FOLDER =
      Path.of(System.getProperty("guiku.sampleFonts", "/usr/share/fonts/truetype"));

  private static final String SONG = "arphic-gbsn00lp/gbsn00lp.ttf";
  private static final String KAI = "arphic-gkai00mp/gkai00mp.ttf";
  private static final String HEI = "wqy/wqy-zenhei.ttc";

  static Typefaces embeddedIn(PDDocument document) throws IOException {
    return new Typefaces(
        single(document, SONG),
        ofCollection(document, HEI, "WenQuanYiZenHei"),
        single(document, KAI));
  }

  static boolean areInstalled() {
    return Stream.of(SONG, KAI, HEI).map(FOLDER::resolve).allMatch(Files::exists);
  }

  Typeface song(float size) {
    return new Typeface(song, size, size * 1.75f);
  }

  Typeface hei(float size) {
    return new Typeface(hei, size, size * 1.75f);
  }

  Typeface kai(float size) {
    return new Typeface(kai, size, size * 1.75f);
  }

  private static PDFont single(PDDocument document, String file) throws IOException {
    var parsed =
        new TTFParser().parse(new RandomAccessReadBufferedFile(FOLDER.resolve(file).toFile()));
    return PDType0Font.load(document, parsed, true);
  }

  private static PDFont ofCollection(PDDocument document, String file, String name)
      throws IOException {
    // Stays open until the document is saved: only then is the subset cut.
    var collection = new TrueTypeCollection(FOLDER.resolve(file).toFile());
    return PDType0Font.load(document, collection.getFontByName(name), true);
  }
}
