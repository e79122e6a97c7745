package org.guiku.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Characters that another reader gave in a row.
 *
 * @param page on which they stand; 0 where the format has no pages
 */
record Phrase(Path file, int page, String text) {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;

  static Phrase cut(BodyLine line, Random random) {
    int[] codes = line.text().codePoints().toArray();
    int length = SHORTEST + random.nextInt(LONGEST - SHORTEST + 1);
    length = Math.min(length, codes.length);
    int start = random.nextInt(codes.length - length + 1);
    return new Phrase(line.file(), line.page(), new String(codes, start, length));
  }

  String quoted() {
    return '"' + text + '"';
  }

  Phrase shuffled(Random random) {
    List<Integer> codes = new ArrayList<>(text.codePoints().boxed().toList());
    Collections.shuffle(codes, random);
    StringBuilder shuffled = new StringBuilder();
    codes.forEach(shuffled::appendCodePoint);
    return new Phrase(file, page, shuffled.toString());
  }

  @Override
  public String toString() {
    String name = file.getFileName().toString();
    return "%s (%s%s)".formatted(text, name, page == 0 ? "" : ", p. " + page);
  }
}
