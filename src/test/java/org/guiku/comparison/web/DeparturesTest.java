package org.guiku.comparison.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guiku.comparison.web.ShownChange.Kind;
import org.junit.jupiter.api.Test;

class DeparturesTest {

  @Test
  void aMovedPassageLeftFromBeforeTheNextThatKeptItsOrder() {
    ShownChange moved = change(1, Kind.MOVED, 20);
    ShownChange inserted = change(2, Kind.INSERTED, 0);
    ShownChange before = change(3, Kind.CHANGED, 19);
    ShownChange after = change(4, Kind.DELETED, 31);
    assertThat(Departures.of(List.of(moved, inserted, before, after)))
        .containsOnlyKeys(4)
        .containsEntry(4, List.of(moved));
  }

  @Test
  void thePlaceOfAnotherMovedPassageSaysNothing() {
    ShownChange first = change(1, Kind.MOVED, 9);
    ShownChange second = change(2, Kind.MOVED, 8);
    assertThat(Departures.of(List.of(first, second))).containsEntry(3, List.of(first, second));
  }

  private static ShownChange change(int number, Kind kind, int left) {
    ShownSide before = new ShownSide(left, 0, "", List.of());
    return new ShownChange(
        number, kind, List.of(), before, ShownSide.NONE, List.of(), List.of(), 0);
  }
}
