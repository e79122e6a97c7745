package org.guiku.comparison.export;

/** Text within XML. */
final class MarkedText {

  private MarkedText() {}

  /** Without characters that XML does not know at all. */
  static String escaped(String text) {
    return text.replaceAll("[^\\t\\n\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
