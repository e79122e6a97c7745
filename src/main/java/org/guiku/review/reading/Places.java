package org.guiku.review.reading;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;
import org.guiku.review.reading.Outline.Captioned;
import org.guiku.review.reading.Outline.Part;
import org.guiku.review.reading.Placement.By;
import org.guiku.review.reading.Step.Kind;

/** Finds what the steps of a clause point to in a draft. */
final class Places {

  private final List<Passage> passages;
  private final Outline outline;
  private final PrintedPages pages;

  Places(Reading draft) {
    this.passages = draft.passages();
    this.outline = new Outline(draft);
    this.pages = new PrintedPages(draft, outline);
  }

  /** The places that a clause means, the narrower of those within one another; may be none. */
  List<Scope> of(String clause) {
    List<Reference> references = Reference.in(clause);
    Stream<Scope> found =
        references.isEmpty()
            ? named(whole(), Dense.of(clause))
            : references.stream().flatMap(this::of);
    return Scope.narrowest(found.toList());
  }

  private Stream<Scope> of(Reference reference) {
    List<Scope> scopes = List.of(whole());
    for (Step step : reference.steps()) {
      List<Scope> outer = scopes;
      List<Scope> inner = outer.stream().flatMap(scope -> within(scope, step)).distinct().toList();
      // A count that misses leaves the place in which it counts.
      boolean misses = inner.isEmpty() && step.kind().isDetail() && outer.size() == 1;
      scopes = misses && !outer.contains(whole()) ? outer : inner;
    }
    return scopes.stream();
  }

  private Stream<Scope> within(Scope scope, Step step) {
    return switch (step.kind()) {
      case WHOLE -> Stream.empty();
      case PAGE -> pages.scope(step.number());
      case NAMED -> named(scope, Dense.of(step.words()));
      case TABLE ->
          outline.tables().stream()
              .filter(table -> scope.holds(table.first()) && is(table, step))
              .map(Places::scope);
      case PARAGRAPH -> counted(paragraphs(scope), step.number());
      case LINE -> counted(dataRows(scope), step.number());
      case ENTRY -> entries(scope, step.number());
      case CELL -> rows(scope).filter(has(Dense.of(step.words()))).map(Places::sole);
      case PART, CHAPTER, SECTION, DECIMAL, FIRST, SECOND, THIRD, FOURTH, BOX ->
          divisions(scope, step);
    };
  }

  /** A page holds the end of a chapter whose heading stands before it. */
  private Stream<Scope> divisions(Scope scope, Step step) {
    List<Scope> headed =
        outline.parts().stream()
            .filter(part -> part.isNumbered(step))
            .map(part -> scope(part, step.kind() == Kind.BOX ? By.BOX : By.NUMBER))
            .filter(part -> scope.by() == By.PAGE ? part.meets(scope) : scope.holds(part.head()))
            .toList();
    return headed.isEmpty() ? numbered(scope, step) : headed.stream();
  }

  private Stream<Scope> numbered(Scope scope, Step step) {
    return inside(scope)
        .filter(each -> StepReader.headOf(each.text()).filter(step::isSame).isPresent())
        .map(
            each ->
                Scope.of(
                    each.ordinal(), each.ordinal(), step.kind() == Kind.BOX ? By.BOX : By.NUMBER));
  }

  private Stream<Scope> named(Scope scope, String words) {
    List<Part> inside =
        outline.parts().stream().filter(part -> scope.holds(part.ordinal())).toList();
    List<Part> same = inside.stream().filter(part -> part.words().equals(words)).toList();
    List<Part> alike =
        words.length() < 2
            ? List.of()
            : inside.stream().filter(part -> part.words().contains(words)).toList();
    return (same.isEmpty() ? alike : same).stream().map(part -> scope(part, By.HEADING_WORDS));
  }

  private static boolean is(Captioned table, Step step) {
    return step.number() == 0
        ? table.caption().contains("指标")
            || String.join("", table.table().rows().getFirst()).contains("指标")
        : StepReader.at(table.caption(), 0, Kind.TABLE)
            .filter(found -> found.step().isSame(step))
            .isPresent();
  }

  private static Scope scope(Captioned table) {
    return Scope.of(table.first(), table.end(), By.TABLE);
  }

  private static Scope scope(Part part, By by) {
    return Scope.of(part.ordinal(), part.end(), by);
  }

  private static Scope sole(Passage passage) {
    return Scope.of(passage.ordinal(), passage.ordinal(), By.COUNT);
  }

  /** By the number that the item itself bears; else by counting. */
  private Stream<Scope> entries(Scope scope, int number) {
    List<Passage> own = inside(scope).filter(each -> bears(each, number)).toList();
    return own.isEmpty() ? counted(dataRows(scope), number) : own.stream().map(Places::sole);
  }

  private static boolean bears(Passage passage, int number) {
    return Stream.of(passage.text().split("\t"))
        .limit(2)
        .anyMatch(
            cell ->
                cell.strip().matches("[（(]?0?" + number + "(?:[．.、）)].*)?") || han(cell, number));
  }

  private static boolean han(String cell, int number) {
    return StepReader.headOf(cell)
        .filter(step -> step.kind() == Kind.FIRST || step.kind() == Kind.SECOND)
        .filter(step -> step.number() == number)
        .isPresent();
  }

  private static Stream<Scope> counted(List<Passage> all, int number) {
    int at = number < 0 ? all.size() + number : number - 1;
    return at >= 0 && at < all.size() ? Stream.of(sole(all.get(at))) : Stream.empty();
  }

  private List<Passage> paragraphs(Scope scope) {
    return inside(scope)
        .filter(each -> each.kind() == Passage.Kind.PARAGRAPH || each.kind() == Passage.Kind.ITEM)
        .filter(each -> scope.by() != By.PAGE || each.page().orElse(0) == pages.of(scope))
        .toList();
  }

  /** The rows below the head. */
  private List<Passage> dataRows(Scope scope) {
    return rows(scope).skip(1).toList();
  }

  private Stream<Passage> rows(Scope scope) {
    return inside(scope).filter(each -> each.kind() == Passage.Kind.ROW);
  }

  private static Predicate<Passage> has(String words) {
    return passage -> Dense.of(passage.text()).contains(words);
  }

  private Stream<Passage> inside(Scope scope) {
    return IntStream.rangeClosed(scope.from(), scope.to()).mapToObj(each -> passages.get(each - 1));
  }

  private Scope whole() {
    return Scope.of(1, passages.size(), By.NUMBER);
  }
}
