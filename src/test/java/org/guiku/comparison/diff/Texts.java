package org.guiku.comparison.diff;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guiku.documents.Passage;

/** Texts made up for tests. */
final class Texts {

  private Texts() {}

  /** A paragraph for each letter, of which no two have anything in common. */
  static List<Piece> ofLetters(String letters) {
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

  static List<Piece> passages(String... texts) {
    return passages(List.of(texts));
  }

  static List<Piece> passages(List<String> texts) {
    return IntStream.range(0, texts.size())
        .mapToObj(
            i ->
                new Piece(
                    i + 1, Passage.Kind.PARAGRAPH, List.of(), texts.get(i), OptionalInt.empty()))
        .toList();
  }
}
