package org.guiku.comparison.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.guiku.comparison.diff.Contents;
import org.guiku.comparison.diff.Piece;
import org.guiku.documents.Passage;

/** The headings of a text that are none of its chapters: its title, its stage, a contents table. */
final class Titles {

  private static final Set<String> OPENINGS =
      Set.of("前言", "引言", "序言", "序", "导言", "导语", "preface", "foreword", "introduction", "summary");

  private static final Pattern BRACKETED = Pattern.compile("[（(〔\\[][^）)]*[）)〕\\]]");

  private final Set<Integer> ordinals = new HashSet<>();
  private final Set<String> words = new HashSet<>();

  private Titles() {}

  static Titles of(List<Piece> pieces) {
    List<Piece> headings =
        pieces.stream().filter(piece -> piece.kind() == Passage.Kind.HEADING).toList();
    Titles titles = new Titles();
    headings.stream().filter(Titles::isFurniture).forEach(titles::add);
    headings.stream()
        .limit(beforeNumbers(headings))
        .filter(it -> !isOpening(it))
        .forEach(titles::add);
    standingOverAll(headings).ifPresent(titles::add);
    return titles;
  }

  /** How many headings stand before the first number, where most chapters have one. */
  private static long beforeNumbers(List<Piece> headings) {
    long numbered = headings.stream().filter(Titles::isNumbered).count();
    return 2 * numbered < headings.size()
        ? 0
        : headings.stream().takeWhile(it -> !isNumbered(it)).count();
  }

  private static boolean isNumbered(Piece heading) {
    return Numbered.of(heading.text()).isNumbered();
  }

  private static boolean isFurniture(Piece heading) {
    return Contents.isHeading(heading.text())
        || BRACKETED.matcher(heading.text().strip()).matches();
  }

  private static boolean isOpening(Piece heading) {
    return OPENINGS.contains(heading.text().replaceAll("[\\s　]+", "").toLowerCase(Locale.ROOT));
  }

  private static Optional<Piece> standingOverAll(List<Piece> headings) {
    return headings.stream()
        .findFirst()
        .filter(
            first ->
                !isNumbered(first)
                    && headings.size() > 1
                    && headings.stream()
                        .skip(1)
                        .allMatch(it -> it.section().getFirst().equals(first.text())));
  }

  private void add(Piece heading) {
    ordinals.add(heading.ordinal());
    words.add(heading.text());
  }

  boolean holds(Piece piece) {
    return ordinals.contains(piece.ordinal());
  }

  /** How many headings stand above a passage or are it, titles apart. */
  int depth(Piece piece) {
    return section(piece).size();
  }

  /** The headings above a passage, titles apart. */
  List<String> above(Piece piece) {
    List<String> section = section(piece);
    boolean own = piece.kind() == Passage.Kind.HEADING && !section.isEmpty();
    return own ? section.subList(0, section.size() - 1) : section;
  }

  private List<String> section(Piece piece) {
    return piece.section().stream().filter(above -> !words.contains(above)).toList();
  }
}
