package org.guiku.comparison.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Five laws in two versions, against what a person who read both says of each article. */
class LawGoldTest {

  private static final String NONE = "-";
  private static final Pattern ARTICLE =
      Pattern.compile("(第[〇零一二三四五六七八九十百]+条(?:之[一二三四五六七八九十]+)?)[\\s　].*");

  /** What is said of an article: its numbers before and after, and what may be called right. */
  private record Line(String law, String before, String after, Set<String> kinds) {

    static Line of(String written) {
      String[] columns = written.split("\t");
      return new Line(columns[0], columns[1], columns[2], Set.of(columns[3].split("\\|")));
    }
  }

  /** What the comparison says of an article. */
  private record Said(String before, String after, String kind) {}

  @Test
  void movedAndRenumberedArticlesAreCalledSo() throws IOException {
    Map<String, RealTexts.Law> laws =
        RealTexts.laws().stream().collect(Collectors.toMap(RealTexts.Law::name, law -> law));
    List<Line> wrong = new ArrayList<>();
    List<Line> gold = gold();
    for (String name : gold.stream().map(Line::law).distinct().toList()) {
      Set<Said> said = said(Objects.requireNonNull(laws.get(name), name));
      for (Line line : gold.stream().filter(each -> each.law().equals(name)).toList()) {
        if (!isTold(line, said)) {
          wrong.add(line);
          System.out.println(line + " is told as " + about(line, said));
        }
      }
    }
    List<Line> placed = gold.stream().filter(LawGoldTest::isOfPlace).toList();
    List<Line> misplaced = wrong.stream().filter(LawGoldTest::isOfPlace).toList();
    System.out.printf(
        "%d of %d articles as a reader has them, of %d moved or renumbered ones %d otherwise%n",
        gold.size() - wrong.size(), gold.size(), placed.size(), misplaced.size());
    assertThat(misplaced.size()).isLessThanOrEqualTo(placed.size() / 25);
    assertThat(wrong.size()).isLessThanOrEqualTo(gold.size() / 10);
  }

  /** Says the same, under another number or elsewhere. */
  private static boolean isOfPlace(Line line) {
    return line.kinds().equals(Set.of("RENUMBERED")) || line.kinds().equals(Set.of("MOVED"));
  }

  /** A part of an article is an article of its own here: it came, or it is gone. */
  private static boolean isTold(Line line, Set<Said> said) {
    Set<String> kinds = new HashSet<>(line.kinds());
    if (kinds.contains("SPLIT") || kinds.contains("INSERTED")) {
      if (said.contains(new Said(NONE, line.after(), "INSERTED"))) {
        return true;
      }
    }
    if (kinds.contains("MERGED") || kinds.contains("DELETED")) {
      if (said.contains(new Said(line.before(), NONE, "DELETED"))) {
        return true;
      }
    }
    return kinds.stream()
        .anyMatch(kind -> said.contains(new Said(line.before(), line.after(), kind)));
  }

  private static List<Said> about(Line line, Set<Said> said) {
    return said.stream()
        .filter(
            it ->
                !it.before().equals(NONE) && it.before().equals(line.before())
                    || !it.after().equals(NONE) && it.after().equals(line.after()))
        .toList();
  }

  private static Set<Said> said(RealTexts.Law law) {
    return Comparing.of(law.before(), law.after(), Sameness.TO_THE_LETTER, Comparing.Progress.NONE)
        .differences()
        .stream()
        .map(it -> new Said(number(it.before()), number(it.after()), kind(it)))
        .collect(Collectors.toSet());
  }

  private static String number(Optional<Piece> piece) {
    return piece
        .map(it -> ARTICLE.matcher(it.text()))
        .filter(Matcher::matches)
        .map(it -> it.group(1))
        .orElse(NONE);
  }

  private static String kind(Difference difference) {
    return switch (difference) {
      case Difference.Unchanged _ -> "UNCHANGED";
      case Difference.Changed it -> it.renumbered() ? "RENUMBERED" : "CHANGED";
      case Difference.Moved _ -> "MOVED";
      case Difference.Inserted _ -> "INSERTED";
      case Difference.Deleted _ -> "DELETED";
    };
  }

  private static List<Line> gold() {
    try (var in = LawGoldTest.class.getResourceAsStream("laws.tsv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("law\t"))
          .map(Line::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
