package org.guiku.search.suggest;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What somebody may have meant by a word that is not found: a piece of a catchword that sounds as
 * the word does (复盖率) or is spelled by it (senlinfugailv, slfgl), else one that differs by a
 * letter.
 */
public final class Repair {

  /** In a shorter word of Chinese another character makes another word. */
  private static final int SHORTEST_MISWRITTEN = 3;

  /** Fewer letters spell too much. */
  private static final int SHORTEST_SPELLED = 4;

  private static final int SHORTEST = 2;
  private static final int LONGEST = 40;

  private final String word;
  private final int length;
  private final boolean chinese;
  private final Set<String> sounds;

  private Repair(String word) {
    this.word = word;
    this.length = Letters.count(word);
    this.chinese = word.codePoints().anyMatch(Character::isIdeographic);
    this.sounds = Sounds.of(word).stream().map(Repair::joined).collect(Collectors.toSet());
  }

  /** A part of a catchword, in one reading. */
  private record Piece(String letters, int length, String sound, String initials) {}

  /** Pieces that the word may stand for, those that sound like it first, else in their order. */
  public static List<String> of(String word, List<String> catchwords) {
    String letters = Letters.of(word);
    int length = Letters.count(letters);
    if (length < SHORTEST || length > LONGEST) {
      return List.of();
    }
    Repair repair = new Repair(letters);
    List<Piece> pieces =
        catchwords.stream().map(Letters::of).flatMap(repair::pieces).distinct().toList();
    return Stream.concat(
            pieces.stream().filter(repair::soundsLike),
            pieces.stream()
                .filter(repair::isMiswritten)
                .sorted(Comparator.comparing(repair::endsOtherwise)))
        .map(Piece::letters)
        .filter(piece -> !piece.contains(letters) && !letters.contains(piece))
        .distinct()
        .toList();
  }

  private Stream<Piece> pieces(String catchword) {
    int[] codes = Letters.cut(catchword, LONGEST).codePoints().toArray();
    return Sounds.of(new String(codes, 0, codes.length)).stream()
        .flatMap(
            reading ->
                IntStream.range(0, codes.length)
                    .boxed()
                    .flatMap(from -> pieces(codes, reading, from)));
  }

  /** Only as long as the word may mean: a Chinese word is a letter longer or shorter at most. */
  private Stream<Piece> pieces(int[] codes, List<String> reading, int from) {
    int least = chinese ? length - 1 : 1;
    int most = Math.min(codes.length - from, length + 1);
    return IntStream.rangeClosed(Math.max(1, least), most)
        .mapToObj(
            size -> {
              List<String> sounds = reading.subList(from, from + size);
              String initials = sounds.stream().map(Forms::initial).collect(Collectors.joining());
              return new Piece(new String(codes, from, size), size, joined(sounds), initials);
            });
  }

  private boolean soundsLike(Piece piece) {
    if (chinese) {
      return piece.length() == length && sounds.contains(piece.sound());
    }
    return length >= SHORTEST_SPELLED
        && (sounds.contains(piece.sound()) || sounds.contains(piece.initials()));
  }

  private boolean isMiswritten(Piece piece) {
    if (chinese) {
      return length >= SHORTEST_MISWRITTEN && isOneAway(word, piece.letters());
    }
    return length > SHORTEST_SPELLED
        && (isOneAway(word, piece.letters())
            || sounds.stream().anyMatch(sound -> isOneAway(sound, piece.sound())));
  }

  /** Whether one letter is another, missing or too many. */
  private static boolean isOneAway(String one, String other) {
    int[] a = one.codePoints().toArray();
    int[] b = other.codePoints().toArray();
    if (Math.abs(a.length - b.length) > 1 || b.length < 2) {
      return false;
    }
    int same = Math.max(0, Arrays.mismatch(a, b));
    int restOfA = a.length - same - (a.length >= b.length ? 1 : 0);
    int restOfB = b.length - same - (b.length >= a.length ? 1 : 0);
    return Arrays.equals(a, a.length - restOfA, a.length, b, b.length - restOfB, b.length);
  }

  /** What was cut off a catchword's end is less likely than what was left out within. */
  private boolean endsOtherwise(Piece piece) {
    return piece.letters().codePointBefore(piece.letters().length())
        != word.codePointBefore(word.length());
  }

  private static String joined(List<String> sounds) {
    return String.join("", sounds);
  }
}
