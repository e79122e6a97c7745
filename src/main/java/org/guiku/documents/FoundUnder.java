package org.guiku.documents;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.guiku.coding.CodedValue.Field;
import org.guiku.coding.Period;
import org.guiku.coding.Region;
import org.guiku.coding.Regions;

/** The regions under which a document is found. */
final class FoundUnder {

  private FoundUnder() {}

  /** A document of 2019 is found under the districts that its region was merged into, too. */
  static SortedSet<String> of(Codes codes) {
    SortedSet<String> found = new TreeSet<>();
    codes.value(Field.REGION).ifPresent(code -> found.addAll(of(code, codes)));
    return found;
  }

  private static SortedSet<String> of(String code, Codes codes) {
    Regions regions = Regions.ofChina();
    SortedSet<String> then = regions.codesFinding(code, year(code, codes));
    return then.isEmpty() ? regions.codesFinding(code, lastYear(code)) : then;
  }

  private static int year(String code, Codes codes) {
    return codes
        .value(Field.ISSUED_ON)
        .map(date -> LocalDate.parse(date).getYear())
        .orElseGet(
            () ->
                codes.period().stream().map(Period::firstYear).findFirst().orElse(lastYear(code)));
  }

  /** The last year in which some region had the code. */
  private static int lastYear(String code) {
    Region last = Regions.ofChina().lives(code).getLast();
    return last.until().isPresent() ? last.until().getAsInt() - 1 : LocalDate.MAX.getYear();
  }
}
