package org.guiku.review.reading;

import java.util.List;
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
  private final Counts counts;

  Places(Reading draft) {
    this.passages = draft.passages();
    this.outline = new Outline(draft);
    this.pages = new PrintedPages(draft, outline);
    this.counts = new Counts(passages, pages);
  }

  /** The places that a clause means, the narrower of those within one another; may be none. */
  List<Scope> of(String clause) {
    List<Reference> references = Reference.in(clause);
    Stream<Scope> found =
        references.isEmpty()
            ? named(whole(), Outline.wordsOf(clause))
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
      case NAMED -> named(scope, Outline.wordsOf(step.words()));
      case TABLE ->
          outline.tables().stream()
              .filter(table -> scope.holds(table.first()) && is(table, step))
              .map(Places::scope);
      case PARAGRAPH -> counts.paragraph(scope, step.number());
      case LINE -> counts.line(scope, step.number());
      case ENTRY -> counts.entry(scope, step.number());
      case CELL -> counts.rowWith(scope, step.words());
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
    return counts
        .inside(scope)
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

  private Scope whole() {
    return Scope.of(1, passages.size(), By.NUMBER);
  }
}
