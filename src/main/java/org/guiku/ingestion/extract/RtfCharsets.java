package org.guiku.ingestion.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** In which encodings the fonts of an RTF file are written. */
final class RtfCharsets {

  private static final String LATIN = "windows-1252";

  /** Code pages by the character sets that fonts name. */
  private static final Map<Integer, Integer> PAGES =
      Map.ofEntries(
          Map.entry(128, 932),
          Map.entry(129, 949),
          Map.entry(130, 1361),
          Map.entry(134, 936),
          Map.entry(136, 950),
          Map.entry(161, 1253),
          Map.entry(162, 1254),
          Map.entry(163, 1258),
          Map.entry(177, 1255),
          Map.entry(178, 1256),
          Map.entry(186, 1257),
          Map.entry(204, 1251),
          Map.entry(222, 874),
          Map.entry(238, 1250));

  private static final Map<Integer, String> NAMES =
      Map.of(
          932,
          "windows-31j",
          936,
          "GB18030",
          54936,
          "GB18030",
          949,
          "x-windows-949",
          950,
          "x-windows-950",
          1361,
          "x-Johab",
          874,
          "x-windows-874",
          65001,
          "UTF-8",
          10000,
          "x-MacRoman");

  private static final int SYMBOLS = 2;

  private final Map<Integer, Charset> byFont = new HashMap<>();
  private final Map<Integer, Boolean> symbolFonts = new HashMap<>();
  private Charset document = Charset.forName(LATIN);

  void documentPage(int page) {
    document = ofPage(page).orElse(document);
  }

  void fontCharset(int font, int charset) {
    symbolFonts.put(font, charset == SYMBOLS);
    Integer page = PAGES.get(charset);
    if (page != null) {
      fontPage(font, page);
    }
  }

  void fontPage(int font, int page) {
    ofPage(page).ifPresent(charset -> byFont.put(font, charset));
  }

  private static Optional<Charset> ofPage(int page) {
    String name = NAMES.getOrDefault(page, "windows-" + page);
    return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
  }

  /** Bytes set in a font; signs of a font of symbols mean nothing outside it. */
  String decode(byte[] bytes, int font) {
    if (symbolFonts.getOrDefault(font, false)) {
      return "";
    }
    Charset own = byFont.get(font);
    return own != null ? new String(bytes, own) : decodeUnnamed(bytes);
  }

  /**
   * A Western font in a Chinese document: programs set Chinese in it all the same, in the
   * document's encoding, and Western letters in their own.
   */
  private String decodeUnnamed(byte[] bytes) {
    try {
      if (comesInPairs(bytes)) {
        return document.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      }
    } catch (CharacterCodingException western) {
      return new String(bytes, Charset.forName(LATIN));
    }
    return new String(
        bytes, document.newEncoder().maxBytesPerChar() > 1 ? Charset.forName(LATIN) : document);
  }

  private static boolean comesInPairs(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        i++;
        if (i == bytes.length || bytes[i] >= 0) {
          return false;
        }
      }
    }
    return true;
  }
}
