package org.guiku.ingestion.extract;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.guiku.documents.OrdinaryHan;
import org.guiku.ingestion.structure.Legible;
import org.jspecify.annotations.Nullable;

/** Which characters a font means by its codes. */
final class PdfCharacters {

  private PdfCharacters() {}

  /**
   * What a code stands for, in ordinary characters; empty for white space, and where the font does
   * not say.
   */
  static String of(PDFont font, int code) throws IOException {
    @Nullable String named = font.toUnicode(code, GlyphList.getAdobeGlyphList());
    if (named != null) {
      return OrdinaryHan.of(Legible.of(named));
    }
    // The codes of simple fonts are mostly Latin 1; of composite ones they say nothing.
    return font instanceof PDSimpleFont ? Legible.of(Character.toString(code)) : "";
  }

  /** Whether the font says what a code stands for, be it white space. */
  static boolean isKnown(PDFont font, int code) throws IOException {
    return font instanceof PDSimpleFont
        || font.toUnicode(code, GlyphList.getAdobeGlyphList()) != null;
  }
}
