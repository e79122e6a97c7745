package org.guiku.comparison.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guiku.comparison.diff.Difference.FigureChange;

/**
 * A text with numbers that are others and paragraphs that stand elsewhere.
 *
 * @param figures what was altered, as it is to be found
 * @param moved the paragraphs that stand elsewhere
 */
record Alteration(List<String> paragraphs, List<FigureChange> figures, List<String> moved) {

  private static final Pattern NUMBER =
      Pattern.compile("\\d+(?:\\.\\d+)?(?=(%|个百分点|万亿元|亿元|万元|万人|亿人|万套|万公里|公里|亿吨|万吨|亿斤|个|项|倍|年))");

  static Alteration of(List<String> text, int altered, int moved, Random random) {
    List<String> paragraphs = new ArrayList<>(text);
    List<FigureChange> figures = new ArrayList<>();
    for (int at : shuffled(text.size(), random)) {
      paragraphs.set(at, altered(paragraphs.get(at), altered, figures, random));
    }
    if (figures.size() < altered) {
      throw new AssertionError("too few numbers");
    }
    return new Alteration(paragraphs, figures, move(text, paragraphs, moved, random));
  }

  /** How many numbers a text has that may be altered. */
  static long numbers(List<String> text) {
    return text.stream().mapToLong(it -> NUMBER.matcher(it).results().count()).sum();
  }

  private static List<Integer> shuffled(int size, Random random) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      places.add(i);
    }
    Collections.shuffle(places, random);
    return places;
  }

  private static String altered(
      String paragraph, int most, List<FigureChange> figures, Random random) {
    StringBuilder altered = new StringBuilder();
    Matcher number = NUMBER.matcher(paragraph);
    int from = 0;
    while (number.find()) {
      if (figures.size() < most && isAlone(paragraph, number)) {
        String other = other(number.group(), random);
        figures.add(new FigureChange(number.group() + number.group(1), other + number.group(1)));
        altered.append(paragraph, from, number.start()).append(other);
        from = number.end();
      }
    }
    return altered.append(paragraph.substring(from)).toString();
  }

  private static String other(String number, Random random) {
    return String.valueOf(
        Integer.parseInt(number.replaceFirst("\\..*", "")) + 1 + random.nextInt(9));
  }

  /** A range or a date is one figure, of which a part would be altered. */
  private static boolean isAlone(String paragraph, Matcher number) {
    String before = paragraph.substring(Math.max(0, number.start() - 2), number.start());
    int end = number.end() + number.group(1).length();
    String after = paragraph.substring(end, Math.min(paragraph.length(), end + 1));
    return !before.matches(".?[-—–~～至到.,:：/\\dA-Za-z]|\\d[，、]") && !after.matches("[-—–~～至到/.\\d]");
  }

  /** Long paragraphs that nothing was altered in, by a third of the text. */
  private static List<String> move(
      List<String> text, List<String> paragraphs, int count, Random random) {
    List<String> moved = new ArrayList<>();
    int third = text.size() / 3;
    while (moved.size() < count) {
      int from = random.nextInt(text.size() - third - 1);
      String paragraph = paragraphs.get(from);
      boolean telling = paragraph.length() > 20 && paragraph.length() < 400;
      if (telling && text.indexOf(paragraph) == from && !moved.contains(paragraph)) {
        paragraphs.remove(from);
        paragraphs.add(from + third, paragraph);
        moved.add(paragraph);
      }
    }
    return moved;
  }
}
