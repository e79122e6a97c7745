package org.guiku.ingestion.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.Base64InputStream;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;

/**
 * Decodes the words in which the head of a mail says what is not ASCII (RFC 2047).
 *
 * <p>Words of one encoding that follow one another are decoded together, since many programs part a
 * Chinese character between two of them.
 */
final class MailWords {

  private static final Pattern WORD =
      Pattern.compile("=\\?([^?*\\s]+)(?:\\*[^?\\s]*)?\\?([BbQq])\\?([^?]*)\\?=");

  private final StringBuilder text = new StringBuilder();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private String charset = "";

  private MailWords() {}

  static String decoded(String encoded) {
    MailWords words = new MailWords();
    Matcher word = WORD.matcher(encoded);
    int end = 0;
    while (word.find()) {
      words.between(encoded.substring(end, word.start()), end > 0);
      words.add(word.group(1).toLowerCase(Locale.ROOT), word.group(2), word.group(3));
      end = word.end();
    }
    words.between(encoded.substring(end), false);
    return words.text.toString();
  }

  /** The text of bytes that are said to be in an encoding, which many are not. */
  static String decoded(byte[] bytes, String charset) {
    return Encodings.decode(bytes, charset.toLowerCase(Locale.ROOT))
        .or(() -> Encodings.decode(bytes))
        .orElseGet(() -> new String(bytes, ISO_8859_1));
  }

  /** White space between two words is none. */
  private void between(String plain, boolean amongWords) {
    if (!amongWords || !plain.isBlank()) {
      endRun();
      text.append(plain);
    }
  }

  private void add(String named, String encoding, String encoded) {
    if (!named.equals(charset)) {
      endRun();
      charset = named;
    }
    bytes.writeBytes(encoding.equalsIgnoreCase("B") ? base64(encoded) : quoted(encoded));
  }

  private void endRun() {
    text.append(bytes.size() == 0 ? "" : decoded(bytes.toByteArray(), charset));
    bytes.reset();
  }

  private static byte[] base64(String encoded) {
    return all(new Base64InputStream(new ByteArrayInputStream(encoded.getBytes(ISO_8859_1))));
  }

  private static byte[] quoted(String encoded) {
    byte[] spaced = encoded.replace("_", "=20").getBytes(ISO_8859_1);
    return all(new QuotedPrintableInputStream(new ByteArrayInputStream(spaced)));
  }

  private static byte[] all(InputStream in) {
    try (in) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }
}
