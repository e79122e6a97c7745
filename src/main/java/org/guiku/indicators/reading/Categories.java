package org.guiku.indicators.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The headings within a table: rows over its whole width, and columns said once for many rows. */
final class Categories {

  private String band = "";
  private List<String> columns = List.of();
  private boolean lost;
  private boolean guessed;

  /** The rows below stand under these words. */
  void under(String words) {
    band = words;
    columns = List.of();
    guessed = false;
  }

  /** They may; how far down, nothing tells. */
  void perhapsUnder(String words) {
    under(words);
    guessed = true;
  }

  /** Whether it is a guess that the row taken last stands under its category. */
  boolean areGuessed() {
    return guessed;
  }

  /** A blank cell says what the cell above it says. */
  void take(List<String> cells, List<Column> places) {
    List<String> taken = new ArrayList<>();
    boolean changed = false;
    for (int i = 0; i < places.size(); i++) {
      String cell = places.get(i).in(cells);
      boolean keeps = cell.isBlank() && !changed && i < columns.size();
      taken.add(keeps ? columns.get(i) : cell);
      changed |= !cell.isBlank() && !(i < columns.size() && cell.equals(columns.get(i)));
    }
    lost |= !taken.isEmpty() && taken.getFirst().isBlank();
    columns = taken;
  }

  /** The category of the row taken last; its own name is none. */
  Optional<String> of(String name) {
    String all =
        Stream.concat(Stream.of(band), columns.stream())
            .filter(words -> !words.isBlank() && !IndicatorName.of(words).words().equals(name))
            .distinct()
            .collect(Collectors.joining(" / "));
    return Optional.of(all).filter(words -> !words.isEmpty());
  }

  /**
   * Where the first row had no category, merged cells were lost, and the words may stand in the
   * midst of the rows to which they belong.
   */
  List<Indicator> doubted(List<Indicator> indicators) {
    List<Doubt> doubts = List.of(Doubt.of(Doubt.Kind.CATEGORY));
    return lost ? indicators.stream().map(it -> it.doubted(doubts)).toList() : indicators;
  }
}
