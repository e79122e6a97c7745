package org.guiku.review.web;

import java.util.List;
import java.util.Optional;
import org.guiku.documents.DocumentId;
import org.guiku.documents.PassageView;
import org.guiku.review.Place;
import org.guiku.review.Spot;

/**
 * Where an opinion belongs, as the outer contract shows it.
 *
 * @param by what led there: PERSON, or one of the program's ways
 * @param why there is none
 * @param text id of the document in which it was looked for
 * @param passages one where it is placed, several where it is ambiguous
 */
record PlaceView(
    State state,
    Optional<String> by,
    Optional<String> why,
    Optional<String> text,
    List<PassageView> passages) {

  /** Whether it is known. */
  enum State {
    PLACED,
    AMBIGUOUS,
    UNPLACED
  }

  static PlaceView of(Place place) {
    return switch (place) {
      case Place.On it -> on(place, it.by().map(Enum::name).orElse("PERSON"), State.PLACED);
      case Place.Several it -> on(place, it.by().name(), State.AMBIGUOUS);
      case Place.Nowhere it -> nowhere(place, it.why().name());
      case Place.NoText _ -> nowhere(place, "NO_TEXT");
    };
  }

  private static PlaceView on(Place place, String by, State state) {
    return new PlaceView(
        state,
        Optional.of(by),
        Optional.empty(),
        place.text().map(DocumentId::value),
        place.spots().stream().map(PlaceView::passage).toList());
  }

  private static PlaceView nowhere(Place place, String why) {
    return new PlaceView(
        State.UNPLACED,
        Optional.empty(),
        Optional.of(why),
        place.text().map(DocumentId::value),
        List.of());
  }

  static PassageView passage(Spot spot) {
    return PassageView.of(spot.passage(), spot.address());
  }
}
