package org.guiku.coding;

import java.util.Comparator;
import java.util.List;

/** The full names of offices that are mostly written short: 发改委 for 发展和改革委员会. */
final class Offices {

  private record Office(String shortName, String fullName) {}

  private static final List<Office> OFFICES =
      TableFile.rows("offices.tsv").stream()
          .map(row -> new Office(row[0], row[1]))
          .sorted(Comparator.comparingInt((Office office) -> -office.shortName().length()))
          .toList();

  private Offices() {}

  /** A body's name with its office in full. */
  static String inFull(String body) {
    for (Office office : OFFICES) {
      if (body.endsWith(office.shortName())) {
        return body.endsWith(office.fullName())
            ? body
            : body.substring(0, body.length() - office.shortName().length()) + office.fullName();
      }
    }
    return body;
  }
}
