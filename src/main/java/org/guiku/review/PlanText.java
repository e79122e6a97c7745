package org.guiku.review;

import java.util.List;
import java.util.Optional;
import org.guiku.documents.DocumentId;
import org.guiku.documents.PassageAddress;
import org.guiku.documents.Reading;
import org.guiku.review.reading.Draft;
import org.guiku.review.reading.Opinion;
import org.guiku.review.reading.Placement;
import org.jspecify.annotations.Nullable;

/** A text of a plan, in which places are looked up. */
final class PlanText {

  private final DocumentId id;
  private final Reading reading;
  private final List<PassageAddress> addresses;
  private @Nullable Draft draft;

  PlanText(DocumentId id, Reading reading) {
    this.id = id;
    this.reading = reading;
    this.addresses = PassageAddress.ofAll(id, reading);
  }

  DocumentId id() {
    return id;
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
      case Placement.Unplaced it -> new Place.Nowhere(id, it.why());
    };
  }

  private Draft draft() {
    if (draft == null) {
      draft = new Draft(reading);
    }
    return draft;
  }
}
