package org.guiku.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guiku.coding.Figure;
import org.guiku.coding.Figures;
import org.guiku.comparison.diff.Comparing;
import org.guiku.comparison.diff.Difference;
import org.guiku.comparison.diff.Edit;
import org.guiku.comparison.diff.Piece;
import org.guiku.comparison.diff.Redline;
import org.guiku.comparison.diff.Sameness;
import org.guiku.documents.Passage;
import org.guiku.review.ProposedChange.Nearness;
import org.guiku.review.ProposedChange.Sign;
import org.guiku.review.reading.Opinion;

/** Looks between two texts of a plan for what may follow an opinion on the earlier one. */
final class ProposedChanges {

  private static final int MOST = 10;

  /** Fewer new characters are common to many sentences. */
  private static final int TELLING = 4;

  /** Share of the new words. */
  private static final double MUCH = 0.3;

  /** Those of figures are alike by chance. */
  private static final Pattern DIGITS = Pattern.compile("[0-9.]+");

  private static final Pattern QUOTED = Pattern.compile("[“\"「『]([^“”\"「」『』]{2,300})[”\"」』]");

  private final PlanText before;
  private final PlanText after;
  private final Opinion opinion;
  private final List<Passage> places;
  private final Set<String> figures;
  private final Set<String> proposed;

  ProposedChanges(PlanText before, PlanText after, Opinion opinion, Place place) {
    this.before = before;
    this.after = after;
    this.opinion = opinion;
    this.places = place.spots().stream().map(Spot::passage).toList();
    this.figures = figures(opinion.text());
    this.proposed = proposed(opinion);
  }

  /** The surest first; those that are as sure in the order of the next text. */
  List<ProposedChange> surestFirst() {
    Redline redline =
        Comparing.of(
            pieces(before), pieces(after), Sameness.TO_THE_LETTER, Comparing.Progress.NONE);
    List<ProposedChange> found = new ArrayList<>();
    int number = 0;
    for (Difference difference : redline.differences()) {
      if (!(difference instanceof Difference.Unchanged)) {
        proposed(++number, difference).ifPresent(found::add);
      }
    }
    return found.stream()
        .sorted(Comparator.comparingDouble(it -> -it.confidence()))
        .limit(MOST)
        .toList();
  }

  private static List<Piece> pieces(PlanText text) {
    return Piece.ofAll(text.reading());
  }

  private Optional<ProposedChange> proposed(int number, Difference difference) {
    Nearness nearness = nearness(difference);
    Set<Sign> signs = signs(difference);
    boolean counts = nearness != Nearness.ELSEWHERE || signs.contains(Sign.PROPOSED_WORDS);
    if (!counts || saysTheSame(difference)) {
      return Optional.empty();
    }
    Spot spot =
        difference
            .after()
            .map(piece -> after.spot(piece.ordinal()))
            .orElseGet(() -> before.spot(difference.before().orElseThrow().ordinal()));
    double confidence = ProposedChange.confidence(nearness, signs);
    return Optional.of(
        new ProposedChange(number, difference, spot.address(), nearness, signs, confidence));
  }

  /** Where only its number, its place or its spaces are others. */
  private static boolean saysTheSame(Difference difference) {
    boolean renumbered =
        switch (difference) {
          case Difference.Changed it -> it.renumbered();
          case Difference.Moved it -> it.renumbered();
          default -> false;
        };
    return renumbered
        || difference
            .before()
            .map(piece -> Alike.dense(piece.text()))
            .equals(difference.after().map(piece -> Alike.dense(piece.text())));
  }

  private Nearness nearness(Difference difference) {
    if (places.stream().anyMatch(place -> isOf(difference, place))) {
      return Nearness.PASSAGE;
    }
    return places.stream().anyMatch(place -> isNear(difference, place))
        ? Nearness.SECTION
        : Nearness.ELSEWHERE;
  }

  private static boolean isOf(Difference difference, Passage place) {
    boolean part =
        difference instanceof Difference.Inserted it && it.splitOf().orElse(0) == place.ordinal();
    return part
        || difference.before().filter(piece -> piece.ordinal() == place.ordinal()).isPresent();
  }

  /** In the section that the place heads, or stands in; where it is new, in the one called so. */
  private static boolean isNear(Difference difference, Passage place) {
    List<String> section =
        difference.before().or(difference::after).map(Piece::section).orElseThrow();
    List<String> around = place.section();
    return section.size() >= around.size()
        && section.subList(0, around.size()).equals(around)
        && !around.isEmpty();
  }

  private Set<Sign> signs(Difference difference) {
    String old = Alike.dense(difference.before().map(Piece::text).orElse(""));
    String now = Alike.dense(difference.after().map(Piece::text).orElse(""));
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    if (proposed.stream().anyMatch(words -> came(words, old, now))) {
      signs.add(Sign.PROPOSED_WORDS);
    }
    if (hasNewFigure(old, now)) {
      signs.add(Sign.FIGURE);
    }
    String fresh = Alike.dense(DIGITS.matcher(inserted(difference)).replaceAll(""));
    if (fresh.length() >= TELLING && Alike.held(fresh, opinion.text()) >= MUCH) {
      signs.add(Sign.ITS_WORDS);
    }
    quotation(old, now, signs).ifPresent(signs::add);
    return signs;
  }

  private Optional<Sign> quotation(String old, String now, Set<Sign> signs) {
    List<String> quoted = opinion.quotations().stream().map(Alike::dense).toList();
    if (quoted.stream().anyMatch(words -> came(words, now, old))) {
      return Optional.of(Sign.QUOTATION_GONE);
    }
    boolean stands = quoted.stream().anyMatch(words -> old.contains(words) && now.contains(words));
    return stands && signs.isEmpty() ? Optional.of(Sign.QUOTATION_STANDS) : Optional.empty();
  }

  private boolean hasNewFigure(String old, String now) {
    Set<String> fresh = figures(now);
    fresh.removeAll(figures(old));
    return fresh.stream().anyMatch(figures::contains);
  }

  private static String inserted(Difference difference) {
    return switch (difference) {
      case Difference.Changed it -> inserted(it.wording());
      case Difference.Moved it -> inserted(it.wording());
      case Difference.Inserted it -> it.right().text();
      case Difference.Unchanged _, Difference.Deleted _ -> "";
    };
  }

  private static String inserted(Difference.Wording wording) {
    return wording.edits().stream()
        .filter(edit -> edit.op() == Edit.Op.INSERT)
        .map(Edit::text)
        .collect(Collectors.joining());
  }

  /** What it proposes word by word: to stand instead of other words, or besides them. */
  private static Set<String> proposed(Opinion opinion) {
    return Stream.concat(
            opinion.proposal().stream(),
            QUOTED
                .matcher(opinion.text())
                .results()
                .map(found -> found.group(1))
                .filter(words -> !opinion.quotations().contains(words)))
        .map(Alike::dense)
        .collect(Collectors.toSet());
  }

  private static boolean came(String words, String before, String after) {
    return !words.isEmpty() && after.contains(words) && !before.contains(words);
  }

  private static Set<String> figures(String text) {
    return Figures.in(Alike.dense(text)).stream()
        .map(Figure::text)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
