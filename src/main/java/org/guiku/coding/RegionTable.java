package org.guiku.coding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Reads {@code regions.csv}: code, name, level, from, to, successors.
 *
 * <p>The facts are those of the Ministry of Civil Affairs, as arranged by yescallop/areacodes
 * (CC0). A successor is a code, or {@code code[year]} where only a part moved, before the end.
 */
final class RegionTable {

  private RegionTable() {}

  static List<Region> read() {
    try (var file = RegionTable.class.getResourceAsStream("regions.csv")) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
      return text.lines().skip(1).map(RegionTable::region).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the table of regions cannot be read", e);
    }
  }

  private static Region region(String row) {
    String[] cells = row.split(",", -1);
    OptionalInt until =
        cells[4].isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cells[4]));
    return new Region(
        cells[0],
        cells[1],
        Region.Level.valueOf(cells[2]),
        Integer.parseInt(cells[3]),
        until,
        successions(cells[5], until));
  }

  private static List<Region.Succession> successions(String cell, OptionalInt until) {
    return cell.isEmpty()
        ? List.of()
        : Stream.of(cell.split(";")).map(one -> succession(one, until)).toList();
  }

  private static Region.Succession succession(String text, OptionalInt until) {
    int bracket = text.indexOf('[');
    return bracket < 0
        ? new Region.Succession(text, until.orElseThrow())
        : new Region.Succession(
            text.substring(0, bracket), Integer.parseInt(text, bracket + 1, text.length() - 1, 10));
  }
}
