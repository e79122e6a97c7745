package org.guiku.comparison.pdf;

/** How words show what became of them, on paper without colours as well. */
enum Style {
  KEPT(0x1f2328, Rule.NONE),
  DELETED(0xb3261e, Rule.THROUGH),
  INSERTED(0x0a4fa8, Rule.UNDER),
  /** What the program says of the text. */
  REMARK(0x57606a, Rule.NONE);

  /** Where a line is drawn along words. */
  enum Rule {
    NONE(0),
    UNDER(-0.16f),
    THROUGH(0.33f);

    private final float height;

    Rule(float height) {
      this.height = height;
    }

    /** Above the base line, in sizes of the font. */
    float height() {
      return height;
    }
  }

  private final int colour;
  private final Rule rule;

  Style(int colour, Rule rule) {
    this.colour = colour;
    this.rule = rule;
  }

  /** Red, green and blue, 8 bits each. */
  int colour() {
    return colour;
  }

  Rule rule() {
    return rule;
  }
}
