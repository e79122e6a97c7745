package org.guiku.ingestion.extract;

import java.io.IOException;
import java.io.InputStream;

/** The tokens of an RTF file (Rich Text Format Specification 1.9.1). */
final class RtfTokens {

  /** What a file is made of. */
  sealed interface Token {

    /** A brace that opens a group. */
    record Open() implements Token {}

    /** A brace that closes one. */
    record Close() implements Token {}

    /**
     * A control word or symbol.
     *
     * @param value 1 where none is given, so that a bare switch is on
     */
    record Control(String name, int value) implements Token {}

    /** A byte of text in whatever encoding is in force. */
    record Text(int value) implements Token {}

    /** The end of the file, however many groups are open. */
    record End() implements Token {}
  }

  private static final int LONGEST_NAME = 32;
  private static final int LONGEST_NUMBER = 10;

  private final InputStream in;

  /** The byte after the last token; -1 at the end. */
  private int next;

  RtfTokens(InputStream in) throws IOException {
    this.in = in;
    this.next = in.read();
  }

  Token next() throws IOException {
    while (next == '\r' || next == '\n' || next == 0) {
      take();
    }
    int c = take();
    return switch (c) {
      case -1 -> new Token.End();
      case '{' -> new Token.Open();
      case '}' -> new Token.Close();
      case '\\' -> control();
      default -> new Token.Text(c);
    };
  }

  private int take() throws IOException {
    int taken = next;
    next = in.read();
    return taken;
  }

  private Token control() throws IOException {
    if (isLetter(next)) {
      return word();
    }
    int c = take();
    return switch (c) {
      case -1 -> new Token.End();
      case '\'' -> new Token.Text(hex(take()) << 4 | hex(take()));
      case '\\', '{', '}' -> new Token.Text(c);
      case '\r', '\n' -> new Token.Control("par", 1);
      default -> new Token.Control(String.valueOf((char) c), 1);
    };
  }

  private Token word() throws IOException {
    StringBuilder name = new StringBuilder();
    while (isLetter(next) && name.length() < LONGEST_NAME) {
      name.append((char) take());
    }
    int value = isNumber() ? number() : 1;
    if (next == ' ') {
      take();
    }
    if (name.toString().equals("bin")) {
      in.skipNBytes(Math.max(0, Math.min(value - 1L, in.available())));
      next = in.read();
    }
    return new Token.Control(name.toString(), value);
  }

  private boolean isNumber() {
    return next == '-' || (next >= '0' && next <= '9');
  }

  private int number() throws IOException {
    StringBuilder digits = new StringBuilder();
    do {
      digits.append((char) take());
    } while (next >= '0' && next <= '9' && digits.length() < LONGEST_NUMBER);
    try {
      return Integer.parseInt(digits.toString());
    } catch (NumberFormatException tooLarge) {
      return 0;
    }
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static int hex(int c) {
    return Math.max(0, Character.digit(c, 16));
  }
}
