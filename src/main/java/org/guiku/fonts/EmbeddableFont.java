package org.guiku.fonts;

import java.io.IOException;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.openpdf.text.pdf.BaseFont;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A font as it goes into one PDF. PostScript outlines are cut down here ({@link CffSubset}), which
 * takes to know the letters before; TrueType ones by OpenPDF, when it has written them.
 */
public final class EmbeddableFont {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddableFont.class);

  /** How names of fonts begin that are not whole, after ISO 32000-1, 9.6.4. */
  private static final String SUBSET = "GUIKUA+";

  private final ChineseFont font;
  private final FontTables tables;

  private EmbeddableFont(ChineseFont font, FontTables tables) {
    this.font = font;
    this.tables = tables;
  }

  /**
   * @throws RuntimeException of any kind for a file that is no font
   */
  public static EmbeddableFont of(ChineseFont font) throws IOException {
    return new EmbeddableFont(font, FontTables.of(font));
  }

  /** To measure with: PostScript outlines are left out. */
  public BaseFont unseen() throws IOException {
    return tables.postScript() ? made(tables.withOutlines(new byte[1])) : read();
  }

  /**
   * With the outlines of some letters, or with all of them where they cannot be cut down.
   *
   * @param letters as code points
   */
  public BaseFont with(IntStream letters) throws IOException {
    if (!tables.postScript()) {
      return read();
    }
    try {
      BaseFont subset = made(tables.withOutlines(CffSubset.of(tables.outlines(), glyphs(letters))));
      subset.setPostscriptFontName(SUBSET + subset.getPostscriptFontName());
      return subset;
    } catch (IOException | RuntimeException e) {
      LOG.warn("{} is put into a PDF as a whole", font, e);
      return made(tables);
    }
  }

  private BitSet glyphs(IntStream letters) throws IOException {
    byte[] file = tables.withoutOutlines().file();
    try (OpenTypeFont read = new OTFParser(true).parse(new RandomAccessReadBuffer(file))) {
      CmapLookup numbers = read.getUnicodeCmapLookup();
      BitSet glyphs = new BitSet();
      glyphs.set(0);
      letters.map(numbers::getGlyphId).forEach(glyphs::set);
      return glyphs;
    }
  }

  private BaseFont read() throws IOException {
    return BaseFont.createFont(
        font.toString(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, null, null);
  }

  private static BaseFont made(FontTables tables) throws IOException {
    BaseFont made =
        BaseFont.createFont(
            "made.otf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, tables.file(), null);
    made.setSubset(false);
    return made;
  }
}
