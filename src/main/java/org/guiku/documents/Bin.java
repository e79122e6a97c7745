package org.guiku.documents;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guiku.access.Contributor;
import org.guiku.access.Role;
import org.guiku.access.Viewer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The documents that are out of use and can still be brought back. */
@Component
public class Bin {

  /**
   * A document in it.
   *
   * @param until when it is purged by itself
   */
  public record Withdrawn(Document document, Instant until) {}

  private final Documents documents;
  private final JdbcClient jdbc;
  private final Duration kept;
  private final Clock clock;

  Bin(
      Documents documents,
      JdbcClient jdbc,
      @Value("${guiku.bin.kept}") Duration kept,
      Clock clock) {
    this.documents = documents;
    this.jdbc = jdbc;
    this.kept = kept;
    this.clock = clock;
  }

  /** Those that the viewer may bring back, the last withdrawn first. */
  public Listing<Withdrawn> of(Viewer viewer, PageRequest page) {
    Condition mine = Condition.of(viewer);
    List<DocumentId> ids =
        jdbc.sql(
                "select id from documents where "
                    + mine.sql()
                    + " order by withdrawn_at desc, id desc limit :most offset :offset")
            .params(mine.parameters())
            .param("most", page.size())
            .param("offset", page.offset())
            .query((row, n) -> new DocumentId(row.getString(1)))
            .list();
    List<Withdrawn> items = documents.getAll(ids).stream().map(this::withdrawn).toList();
    return new Listing<>(items, count(mine), page.page(), page.size());
  }

  /** Those that have been in it as long as they may. */
  List<DocumentId> due() {
    return jdbc.sql("select id from documents where withdrawn_at <= ? order by id")
        .param(OffsetDateTime.ofInstant(clock.instant().minus(kept), ZoneOffset.UTC))
        .query((row, n) -> new DocumentId(row.getString(1)))
        .list();
  }

  private long count(Condition mine) {
    return jdbc.sql("select count(*) from documents where " + mine.sql())
        .params(mine.parameters())
        .query(Long.class)
        .single();
  }

  private Withdrawn withdrawn(Document document) {
    return new Withdrawn(document, document.withdrawn().orElseThrow().at().plus(kept));
  }

  /** As {@link Rights#mayChange}, on the columns of documents. */
  private record Condition(String sql, Map<String, Object> parameters) {

    static Condition of(Viewer viewer) {
      if (viewer.administers()) {
        return new Condition("withdrawn_at is not null", Map.of());
      }
      Existing open = Existing.openTo(viewer.reach());
      Contributor asker = viewer.contributor();
      Map<String, Object> parameters = new HashMap<>(open.parameters());
      parameters.put("person", value(viewer.brings(), asker.person()));
      parameters.put("department", value(viewer.has(Role.EDITOR), asker.department()));
      return new Condition(
          "withdrawn_at is not null and (uploaded_by = :person or department_id = :department) and "
              + open.condition(),
          parameters);
    }

    private static String value(boolean counts, Optional<? extends Record> id) {
      return id.filter(it -> counts).map(Record::toString).orElse("");
    }
  }
}
