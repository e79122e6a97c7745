package org.guiku.review;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentId;
import org.guiku.documents.DocumentKind;
import org.guiku.documents.Documents;
import org.guiku.documents.PassageAddress;

/** The texts of one plan that exist for one viewer, each read once. */
final class PlanTexts {

  private final List<Document> texts;
  private final Documents documents;
  private final Map<DocumentId, PlanText> read = new HashMap<>();

  /**
   * @param texts that have passages, the first received first
   */
  PlanTexts(List<Document> texts, Documents documents) {
    this.texts = texts;
    this.documents = documents;
  }

  Place place(ReviewOpinion opinion) {
    return opinion
        .place()
        .flatMap(this::find)
        .<Place>map(spot -> new Place.On(spot, Optional.empty()))
        .or(() -> before(opinion.heardAt()).map(text -> text.place(opinion.said())))
        .orElseGet(Place.NoText::new);
  }

  /** Where the address of a passage leads now. */
  Optional<Spot> find(PassageAddress address) {
    return texts.stream()
        .filter(text -> text.id().equals(address.document()))
        .findFirst()
        .flatMap(this::read)
        .flatMap(text -> text.find(address));
  }

  /** The text that came next after that one; an outline that came late is no later draft. */
  Optional<PlanText> after(DocumentId text) {
    return texts.stream()
        .dropWhile(each -> !each.id().equals(text))
        .skip(1)
        .filter(PlanTexts::isDraft)
        .findFirst()
        .flatMap(this::read);
  }

  Optional<PlanText> text(DocumentId id) {
    return texts.stream().filter(each -> each.id().equals(id)).findFirst().flatMap(this::read);
  }

  /** The last that there was when something was said; an outline while there was no draft. */
  private Optional<PlanText> before(Instant said) {
    List<Document> known = texts.stream().filter(text -> !text.receivedAt().isAfter(said)).toList();
    Optional<Document> draft =
        known.stream().filter(PlanTexts::isDraft).reduce((one, later) -> later);
    return draft.or(() -> known.reversed().stream().findFirst()).flatMap(this::read);
  }

  private static boolean isDraft(Document text) {
    return text.kind() != DocumentKind.OUTLINE;
  }

  private Optional<PlanText> read(Document text) {
    Optional<PlanText> known = Optional.ofNullable(read.get(text.id()));
    return known.or(
        () -> {
          Optional<PlanText> now =
              documents.reading(text.id()).map(reading -> new PlanText(text.id(), reading));
          now.ifPresent(it -> read.put(text.id(), it));
          return now;
        });
  }
}
