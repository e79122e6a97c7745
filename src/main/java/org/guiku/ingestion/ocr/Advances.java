package org.guiku.ingestion.ocr;

/** How wide characters are set, in ems. */
final class Advances {

  private static final float LATIN = 0.52f;
  private static final float NARROW = 0.3f;

  private static final String SLIM = "iljtfrI.,:;'|!()[] ";

  private Advances() {}

  static float of(String text) {
    float sum = 0;
    for (int c : text.codePoints().toArray()) {
      sum += of(c);
    }
    return sum;
  }

  static float of(int character) {
    if (SLIM.indexOf(character) >= 0) {
      return NARROW;
    }
    return character < 0x2000 ? LATIN : 1;
  }
}
