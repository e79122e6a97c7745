package org.guiku.ingestion.extract;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds out in which encoding a text is written.
 *
 * <p>A byte order mark decides; else UTF-8 where the bytes are well-formed; else, of UTF-8 with
 * faults, GB 18030, Big5 and Windows-1252, the one that gives the most common characters for the
 * fewest faults: nearly every pair of bytes is some character of GB 18030, but not a common one.
 */
final class Encodings {

  private static final Charset GB_18030 = Charset.forName("GB18030");
  private static final List<Charset> CANDIDATES =
      List.of(UTF_8, GB_18030, Charset.forName("Big5"), Charset.forName("windows-1252"));

  /** Faults in a hundred characters beyond which bytes are no text. */
  private static final int MOST_FAULTS = 3;

  /** Control characters in a hundred beyond which bytes are no text. */
  private static final int MOST_CONTROLS = 5;

  /** Han of GBK have two bytes, which in UTF-8 spell no character from here on. */
  private static final int FIRST_OF_THREE_BYTES = 0x800;

  private static final double MOSTLY = 0.5;
  private static final double RARELY = 0.1;

  private Encodings() {}

  /** The text, without its byte order mark; empty where the bytes are no text. */
  static Optional<String> decode(byte[] bytes) {
    return decoded(bytes).filter(Encodings::readsAsText);
  }

  /** The text in an encoding that the file itself names, where its bytes allow that. */
  static Optional<String> decode(byte[] bytes, String declared) {
    try {
      Charset charset = Charset.forName(declared.startsWith("gb") ? "GB18030" : declared);
      return marked(bytes).or(() -> strictly(bytes, 0, charset)).filter(Encodings::readsAsText);
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<String> decoded(byte[] bytes) {
    Optional<String> marked = marked(bytes);
    if (marked.isPresent()) {
      return marked;
    }
    return holdsZero(bytes) ? unmarkedUtf16(bytes) : utf8(bytes).or(() -> likeliest(bytes));
  }

  /**
   * The text, where the bytes are well-formed UTF-8 and not so by chance: a few words of GBK, such
   * as 停水通知, now and then are, and then spell letters of far languages.
   */
  static Optional<String> utf8(byte[] bytes) {
    return strictly(bytes, 0, UTF_8).filter(text -> !isGbkByChance(bytes, text));
  }

  private static boolean isGbkByChance(byte[] bytes, String asUtf8) {
    return asUtf8.chars().allMatch(c -> c < FIRST_OF_THREE_BYTES)
        && CommonCharacters.score(asUtf8) < RARELY
        && strictly(bytes, 0, GB_18030).map(CommonCharacters::score).orElse(0.0) >= MOSTLY;
  }

  private static Optional<String> marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(leniently(bytes, 3, UTF_8));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(leniently(bytes, 2, UTF_16LE));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(leniently(bytes, 2, UTF_16BE));
    }
    return startsWith(bytes, 0x84, 0x31, 0x95, 0x33)
        ? Optional.of(leniently(bytes, 4, GB_18030))
        : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsZero(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> unmarkedUtf16(byte[] bytes) {
    return Stream.of(UTF_16LE, UTF_16BE)
        .map(charset -> leniently(bytes, 0, charset))
        .filter(text -> familiar(text) >= 0.9)
        .max(Comparator.comparingDouble(Encodings::familiar));
  }

  /** The share of characters that a Chinese or English text is made of. */
  private static double familiar(String text) {
    long familiar = text.chars().filter(Encodings::isFamiliar).count();
    return text.isEmpty() ? 0 : (double) familiar / text.length();
  }

  private static boolean isFamiliar(int c) {
    return c == '\n'
        || c == '\r'
        || c == '\t'
        || (c >= ' ' && c < 0x7F)
        || (c >= 0x2010 && c < 0x2040)
        || (c >= 0x3000 && c < 0x3020)
        || (c >= 0x4E00 && c < 0xA000)
        || (c >= 0xFF00 && c < 0xFF60);
  }

  private static Optional<String> likeliest(byte[] bytes) {
    return CANDIDATES.stream()
        .map(charset -> leniently(bytes, 0, charset))
        .filter(text -> faults(text) * 100 <= (long) text.length() * MOST_FAULTS + 100)
        .max(Comparator.comparingDouble(CommonCharacters::score));
  }

  private static long faults(String text) {
    return text.chars().filter(c -> c == '\uFFFD').count();
  }

  private static Optional<String> strictly(byte[] bytes, int offset, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, offset, bytes.length - offset))
              .toString());
    } catch (CharacterCodingException malformed) {
      return Optional.empty();
    }
  }

  private static String leniently(byte[] bytes, int offset, Charset charset) {
    return new String(bytes, offset, bytes.length - offset, charset);
  }

  private static boolean readsAsText(String text) {
    long controls = 0;
    for (int i = 0; i < text.length(); i++) {
      controls += isForeignToText(text.charAt(i)) ? 1 : 0;
    }
    return text.indexOf('\0') < 0 && controls * 100 <= (long) text.length() * MOST_CONTROLS;
  }

  private static boolean isForeignToText(int c) {
    return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1A && c != 0x0B;
  }
}
