package org.guiku.review;

import java.util.List;
import java.util.Optional;
import org.guiku.documents.Document;
import org.guiku.documents.PassageAddress;
import org.guiku.documents.Reading;
import org.guiku.review.reading.Draft;
import org.guiku.review.reading.Opinion;
import org.guiku.review.reading.Placement;
import org.jspecify.annotations.Nullable;

/** A text of a plan, in which places are looked up. */
final class PlanText {

  private final Document document;
  private final Reading reading;
  private final List<PassageAddress> addresses;
  private @Nullable Draft draft;

  PlanText(Document document, Reading reading) {
    this.document = document;
    this.reading = reading;
    this.addresses = PassageAddress.ofAll(document.id(), reading);
  }

  Document document() {
    return document;
  }

  Reading reading() {
    return reading;
  }

  Spot spot(int ordinal) {
    return new Spot(addresses.get(ordinal - 1), reading.passages().get(ordinal - 1));
  }

  /** Where an address of this text leads now. */
  Optional<Spot> find(PassageAddress address) {
    return address.resolve(reading).passage().map(passage -> spot(passage.ordinal()));
  }

  Place place(Opinion opinion) {
    return switch (draft().place(opinion)) {
      case Placement.Placed it -> new Place.On(spot(it.ordinal()), Optional.of(it.by()));
      case Placement.Ambiguous it ->
          new Place.Several(it.ordinals().stream().map(this::spot).toList(), it.by());
      case Placement.Unplaced it -> new Place.Nowhere(document.id(), it.why());
    };
  }

  private Draft draft() {
    if (draft == null) {
      draft = new Draft(reading);
    }
    return draft;
  }
}
