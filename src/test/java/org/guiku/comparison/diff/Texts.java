package org.guiku.comparison.diff;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guiku.documents.Passage;

/** Texts made up for tests. */
final class Texts {

  private Texts() {}

  /** A paragraph for each letter, of which no two have anything in common. */
  static List<Passage> ofLetters(String letters) {
    return passages(letters.chars().mapToObj(Texts::paragraph).toList());
  }

  private static String paragraph(int letter) {
    return (char) letter + random(new Random(letter), 24);
  }

  /** So many characters that make no words. */
  static String random(Random random, int length) {
    return random
        .ints(length, 0x4e00, 0x9f00)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  static List<Passage> passages(String... texts) {
    return passages(List.of(texts));
  }

  static List<Passage> passages(List<String> texts) {
    return IntStream.range(0, texts.size())
        .mapToObj(
            i -> new Passage(i + 1, Passage.Kind.PARAGRAPH, List.of(), texts.get(i), List.of()))
        .toList();
  }
}
