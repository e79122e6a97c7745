package org.guiku.fonts;

/**
 * Follows the outlines of glyphs (Adobe technical note 5177) through the subroutines that they
 * call. Masks of hints stand between the commands, as long as there are hints, so these are
 * counted: also those that are stated without a command of their own, right before a mask.
 */
final class CharstringWalk {

  private static final int MOST_OPERANDS = 513;
  private static final int DEEPEST = 10;
  private static final int FIRST_FLEX = 34;
  private static final int LAST_FLEX = 37;

  private final byte[] font;
  private final Subroutines locals;
  private final Subroutines globals;
  private final int[] operands = new int[MOST_OPERANDS];
  private int depth;
  private int hints;
  private boolean ended;
  private int at;

  CharstringWalk(byte[] font, Subroutines locals, Subroutines globals) {
    this.font = font;
    this.locals = locals;
    this.globals = globals;
  }

  /**
   * Adds what a glyph calls to what is used.
   *
   * @throws IllegalArgumentException for a command that computes, which no font for printing has
   * @throws IndexOutOfBoundsException for a font that is broken
   */
  void glyph(int begin, int end) {
    depth = 0;
    hints = 0;
    ended = false;
    follow(begin, end, 0);
  }

  private void follow(int begin, int end, int level) {
    if (level > DEEPEST) {
      throw new IllegalArgumentException("subroutines call each other without end");
    }
    at = begin;
    boolean returned = false;
    while (at < end && !ended && !returned) {
      int first = next();
      if (first >= 32 || first == 28) {
        operands[depth++] = number(first);
      } else {
        returned = first == 11;
        command(first, level);
      }
    }
  }

  private int number(int first) {
    return switch (first) {
      case 28 -> (short) (next() << 8 | next());
      case 247, 248, 249, 250 -> (first - 247) * 256 + next() + 108;
      case 251, 252, 253, 254 -> -(first - 251) * 256 - next() - 108;
      case 255 -> next() << 24 | next() << 16 | next() << 8 | next();
      default -> first - 139;
    };
  }

  private void command(int command, int level) {
    switch (command) {
      case 10 -> call(locals, level);
      case 29 -> call(globals, level);
      case 11 -> {}
      case 1, 3, 18, 23 -> hints();
      case 19, 20 -> {
        hints();
        at += (hints + 7) / 8;
      }
      case 12 -> flex(next());
      case 14 -> ended = true;
      default -> depth = 0;
    }
  }

  private void hints() {
    hints += depth / 2;
    depth = 0;
  }

  private void flex(int command) {
    if (command < FIRST_FLEX || command > LAST_FLEX) {
      throw new IllegalArgumentException("command 12 " + command);
    }
    depth = 0;
  }

  private void call(Subroutines called, int level) {
    int number = operands[--depth] + called.bias();
    int back = at;
    called.used().set(number);
    follow(called.offsets()[number], called.offsets()[number + 1], level + 1);
    at = back;
  }

  private int next() {
    return font[at++] & 0xff;
  }
}
