package org.guiku.review.reading;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guiku.documents.Passage;
import org.guiku.review.reading.Placement.By;
import org.guiku.review.reading.Step.Kind;

/** Finds what is counted within a place: 第2段, 第3项, 第5行. Negative numbers count from the end. */
final class Counts {

  private final List<Passage> passages;
  private final PrintedPages pages;

  Counts(List<Passage> passages, PrintedPages pages) {
    this.passages = passages;
    this.pages = pages;
  }

  /** Headings and rows are no paragraphs, nor is what a page goes on with from the one before. */
  Stream<Scope> paragraph(Scope scope, int number) {
    List<Passage> paragraphs =
        inside(scope)
            .filter(
                each -> each.kind() == Passage.Kind.PARAGRAPH || each.kind() == Passage.Kind.ITEM)
            .filter(each -> scope.by() != By.PAGE || each.page().orElse(0) == pages.of(scope))
            .toList();
    return counted(paragraphs, number);
  }

  /** The row below the head. */
  Stream<Scope> line(Scope scope, int number) {
    return counted(rows(scope).skip(1).toList(), number);
  }

  /** By the number that the item itself bears; else by counting rows. */
  Stream<Scope> entry(Scope scope, int number) {
    List<Passage> own = inside(scope).filter(each -> bears(each, number)).toList();
    return own.isEmpty() ? line(scope, number) : own.stream().map(Counts::sole);
  }

  Stream<Scope> rowWith(Scope scope, String words) {
    String dense = Dense.of(words);
    return rows(scope).filter(row -> Dense.of(row.text()).contains(dense)).map(Counts::sole);
  }

  Stream<Passage> inside(Scope scope) {
    return IntStream.rangeClosed(scope.from(), scope.to()).mapToObj(each -> passages.get(each - 1));
  }

  private Stream<Passage> rows(Scope scope) {
    return inside(scope).filter(each -> each.kind() == Passage.Kind.ROW);
  }

  private static boolean bears(Passage passage, int number) {
    String figure = "[（(]?0?" + number + "(?:[．.、）)].*)?";
    return Stream.of(passage.text().split("\t"))
        .limit(2)
        .map(String::strip)
        .anyMatch(cell -> cell.matches(figure) || isHan(cell, number));
  }

  private static boolean isHan(String cell, int number) {
    return StepReader.headOf(cell)
        .filter(step -> step.kind() == Kind.FIRST || step.kind() == Kind.SECOND)
        .filter(step -> step.number() == number)
        .isPresent();
  }

  private static Stream<Scope> counted(List<Passage> all, int number) {
    int at = number < 0 ? all.size() + number : number - 1;
    return at >= 0 && at < all.size() ? Stream.of(sole(all.get(at))) : Stream.empty();
  }

  private static Scope sole(Passage passage) {
    return Scope.of(passage.ordinal(), passage.ordinal(), By.COUNT);
  }
}
