package org.guiku.review.reading;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;
import org.guiku.review.reading.Placement.Ambiguous;
import org.guiku.review.reading.Placement.By;
import org.guiku.review.reading.Placement.Placed;
import org.guiku.review.reading.Placement.Unplaced;
import org.guiku.review.reading.Placement.Why;

/** A draft in which the places of opinions are looked up. */
public final class Draft {

  /** Fewer characters than this are found anywhere by chance. */
  private static final int TELLING = 4;

  private final List<Passage> passages;
  private final DraftWords words;
  private final Places places;

  public Draft(Reading draft) {
    this.passages = draft.passages();
    this.words = new DraftWords(passages);
    this.places = new Places(draft);
  }

  /** The passage that an opinion is on, with what led there. */
  public Placement place(Opinion opinion) {
    List<Reference> references = Reference.in(opinion.clause());
    if (references.stream().anyMatch(Reference::isWhole)) {
      return new Unplaced(Why.WHOLE_DRAFT);
    }
    List<Scope> scopes = places.of(opinion.clause());
    return marked(opinion, scopes)
        .or(() -> quoted(opinion, scopes))
        .or(() -> pointed(opinion.clause(), scopes))
        .orElseGet(() -> new Unplaced(opinion.clause().isBlank() ? Why.NO_CLAUSE : Why.NOT_FOUND));
  }

  private Optional<Placement> marked(Opinion opinion, List<Scope> scopes) {
    if (opinion.context().isEmpty()) {
      return Optional.empty();
    }
    List<Integer> same = words.same(opinion.context().get());
    List<Integer> inside = same.stream().filter(each -> holds(scopes, each)).toList();
    return one(inside.isEmpty() ? same : inside, By.SAME_PASSAGE, opinion.context().get());
  }

  /** The first quotation that the draft has, where the clause says if it says a place. */
  private Optional<Placement> quoted(Opinion opinion, List<Scope> scopes) {
    for (String quotation : opinion.quotations()) {
      List<Integer> inside = with(quotation, scopes);
      if (!inside.isEmpty()) {
        return one(inside, By.QUOTATION, quotation);
      }
    }
    for (String quotation : elsewhere(opinion, scopes)) {
      List<Integer> anywhere =
          Dense.of(quotation).length() < TELLING ? List.of() : words.with(quotation);
      if (!anywhere.isEmpty()) {
        return one(heads(scopes, anywhere), By.QUOTATION, quotation);
      }
    }
    return Optional.empty();
  }

  /** Quotations that are not the very heading that the clause names. */
  private List<String> elsewhere(Opinion opinion, List<Scope> scopes) {
    return opinion.quotations().stream()
        .filter(each -> words.with(each).stream().noneMatch(hit -> isHeadingOf(scopes, hit)))
        .toList();
  }

  private static Optional<Placement> pointed(String clause, List<Scope> scopes) {
    return scopes.isEmpty()
        ? Optional.empty()
        : one(heads(scopes, List.of()), scopes.getFirst().by(), clause);
  }

  /** What the clause says and what the quotation says, where they differ. */
  private static List<Integer> heads(List<Scope> scopes, List<Integer> others) {
    return Stream.concat(scopes.stream().map(Scope::head), others.stream()).toList();
  }

  private static Optional<Placement> one(List<Integer> ordinals, By by, String words) {
    List<Integer> distinct = List.copyOf(new TreeSet<>(ordinals));
    return switch (distinct.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(new Placed(distinct.getFirst(), by, words));
      default -> Optional.of(new Ambiguous(distinct, by));
    };
  }

  /** The heading that the clause names need not be found once more. */
  private List<Integer> with(String quotation, List<Scope> scopes) {
    return words.with(quotation).stream()
        .filter(each -> holds(scopes, each) && !isHeadingOf(scopes, each))
        .toList();
  }

  private boolean isHeadingOf(List<Scope> scopes, int ordinal) {
    return passages.get(ordinal - 1).kind() == Passage.Kind.HEADING
        && scopes.stream().anyMatch(scope -> scope.head() == ordinal);
  }

  private static boolean holds(List<Scope> scopes, int ordinal) {
    return scopes.stream().anyMatch(scope -> scope.holds(ordinal));
  }
}
