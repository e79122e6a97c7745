package org.guiku.documents;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people said of documents, turn by turn. Writing joins the caller's transaction. */
@Component
class StatedValues {

  /** Whoever uploads a file may say with it what it is. */
  static final String UPLOADER = "uploader";

  /** Whoever imports from another system says what that one has of it. */
  static final String IMPORTER = "importer";

  private final JdbcClient jdbc;
  private final Clock clock;

  StatedValues(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(DocumentId id, Map<Fact, Said> said, String by) {
    said.forEach((fact, word) -> add(id, fact, word, by));
  }

  /** The last word on each fact of which somebody spoke. */
  Map<Fact, Said> of(DocumentId id) {
    return last(id, "%");
  }

  /** The last word of the importer on each fact, whatever others said since. */
  Map<Fact, Said> ofImporter(DocumentId id) {
    return last(id, IMPORTER);
  }

  private Map<Fact, Said> last(DocumentId id, String by) {
    Map<Fact, Said> last = new EnumMap<>(Fact.class);
    jdbc.sql(
            """
            select fact, says, stated_value from stated_values
            where document_id = ? and said_by like ? order by turn""")
        .params(id.value(), by)
        .query(
            row -> {
              Fact fact = Fact.valueOf(row.getString(1));
              Said.Says says = Said.Says.valueOf(row.getString(2));
              last.put(fact, new Said(says, values(fact, says, row.getString(3))));
            });
    return last;
  }

  private void add(DocumentId id, Fact fact, Said said, String by) {
    jdbc.sql(
            """
            insert into stated_values
              (document_id, fact, turn, says, stated_value, said_by, said_at)
            select :id, :fact, coalesce(max(turn), 0) + 1, :says, :value, :by, :at
            from stated_values where document_id = :id and fact = :fact""")
        .param("id", id.value())
        .param("fact", fact.name())
        .param("says", said.says().name())
        .param("value", String.join(" ", said.values()))
        .param("by", by)
        .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .update();
  }

  private static List<String> values(Fact fact, Said.Says says, String stored) {
    if (says != Said.Says.VALUE) {
      return List.of();
    }
    return fact == Fact.SUBJECTS ? Stream.of(stored.split(" ")).toList() : List.of(stored);
  }
}
