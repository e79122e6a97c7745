package org.guiku.documents;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.guiku.coding.CodedValue.Field;
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
    columns.put("foundUnder", codes.foundUnder().toArray(String[]::new));
    columns.put("subjects", codes.values(Field.SUBJECT).toArray(String[]::new));
    columns.put("remarks", settled.remarks());
    return columns;
  }
}
