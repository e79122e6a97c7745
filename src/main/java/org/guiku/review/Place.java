package org.guiku.review;

import java.util.List;
import java.util.Optional;
import org.guiku.documents.DocumentId;
import org.guiku.review.reading.Placement.By;
import org.guiku.review.reading.Placement.Why;

/** Where an opinion belongs in the texts of its plan that exist for who asks. */
public sealed interface Place {

  /**
   * On that passage.
   *
   * @param by what led there; empty where a person said so
   */
  record On(Spot spot, Optional<By> by) implements Place {}

  /** On one of several, which a person has to tell. */
  record Several(List<Spot> spots, By by) implements Place {

    public Several {
      spots = List.copyOf(spots);
    }
  }

  /** On none of that text. */
  record Nowhere(DocumentId draft, Why why) implements Place {}

  /** There is no text on which it could be. */
  record NoText() implements Place {}

  /** All passages that may be meant; one where it is known. */
  default List<Spot> spots() {
    return switch (this) {
      case On it -> List.of(it.spot());
      case Several it -> it.spots();
      case Nowhere _, NoText _ -> List.of();
    };
  }

  /** The text in which it was looked for. */
  default Optional<DocumentId> text() {
    return switch (this) {
      case On it -> Optional.of(it.spot().address().document());
      case Several it -> Optional.of(it.spots().getFirst().address().document());
      case Nowhere it -> Optional.of(it.draft());
      case NoText _ -> Optional.empty();
    };
  }
}
