package org.guiku.documents;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.guiku.coding.CodedValue.Field;
import org.guiku.coding.Period;
import org.guiku.coding.Region;
import org.guiku.coding.Regions;
import org.jspecify.annotations.Nullable;

/** What a document is, as columns of its row. */
final class FactColumns {

  /** For an update; its parameters are those of {@link #of}. */
  static final String SET =
      """
      title = :title, kind = :kind, plan_code = :planCode, region = :region,
      found_under = :foundUnder, level = :level, category = :category, period = :period,
      issuer = :issuer, document_number = :documentNumber, issued_on = :issuedOn,
      index_number = :indexNumber, topic = :topic, subjects = :subjects, remarks = :remarks""";

  private FactColumns() {}

  static Map<String, @Nullable Object> of(Settled settled) {
    Codes codes = settled.codes();
    Map<String, @Nullable Object> columns = new HashMap<>();
    columns.put("title", settled.title());
    columns.put("kind", settled.kind().name());
    for (Field field : Field.values()) {
      if (field != Field.KIND && field != Field.SUBJECT) {
        columns.put(field.wording(), codes.value(field).orElse(null));
      }
    }
    columns.put("period", codes.period().isPresent() ? codes.period().getAsInt() : null);
    columns.put("issuedOn", codes.value(Field.ISSUED_ON).map(LocalDate::parse).orElse(null));
    columns.put("foundUnder", foundUnder(codes).toArray(String[]::new));
    columns.put("subjects", codes.values(Field.SUBJECT).toArray(String[]::new));
    columns.put("remarks", settled.remarks());
    return columns;
  }

  /** The region of a document of 2019 is found under the districts that it was merged into. */
  static SortedSet<String> foundUnder(Codes codes) {
    SortedSet<String> found = new TreeSet<>();
    codes.value(Field.REGION).ifPresent(code -> found.addAll(foundUnder(code, codes)));
    return found;
  }

  private static SortedSet<String> foundUnder(String code, Codes codes) {
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
