package org.guiku.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what {@link Audit} took down. The caller has checked that the viewer administers. */
@Component
public class AuditTrail {

  private static final int AT_ONCE = 1_000;

  private final JdbcClient jdbc;

  AuditTrail(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The last first. */
  public List<AuditLine> list(AuditFilter filter, int most, long offset) {
    Map<String, Object> wanted = parameters(filter);
    return jdbc.sql(
            "select * from audit_events"
                + where(wanted)
                + " order by event_number desc limit :most offset :offset")
        .params(wanted)
        .param("most", most)
        .param("offset", offset)
        .query((row, n) -> line(row))
        .list();
  }

  public long count(AuditFilter filter) {
    Map<String, Object> wanted = parameters(filter);
    return jdbc.sql("select count(*) from audit_events" + where(wanted))
        .params(wanted)
        .query(Long.class)
        .single();
  }

  /**
   * The next lines after that number, in the order in which they were written; empty at the end.
   */
  public List<AuditLine> after(long number) {
    return jdbc.sql(
            """
            select * from audit_events where event_number > ?
            order by event_number limit ?""")
        .params(number, AT_ONCE)
        .query((row, n) -> line(row))
        .list();
  }

  public AuditHead head() {
    return jdbc.sql("select last_number, last_hash from audit_head")
        .query((row, n) -> new AuditHead(row.getLong(1), row.getString(2)))
        .single();
  }

  /** Walks through all of it; empty where every line is as it was written and none is missing. */
  public Optional<BrokenTrail> verify() {
    Chain chain = new Chain(head());
    for (var lines = after(0); !lines.isEmpty(); lines = after(chain.number())) {
      for (AuditLine line : lines) {
        Optional<BrokenTrail> broken = chain.follow(line);
        if (broken.isPresent()) {
          return broken;
        }
      }
    }
    return chain.end(head());
  }

  private static Map<String, Object> parameters(AuditFilter filter) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    filter.person().ifPresent(value -> parameters.put("person", value));
    filter.action().ifPresent(value -> parameters.put("action", value.name()));
    filter.subject().ifPresent(value -> parameters.put("subject", value));
    filter.from().ifPresent(value -> parameters.put("start", stored(value)));
    filter.until().ifPresent(value -> parameters.put("until", stored(value)));
    return parameters;
  }

  private static String where(Map<String, Object> parameters) {
    List<String> conditions = parameters.keySet().stream().map(AuditTrail::condition).toList();
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  private static String condition(String parameter) {
    return switch (parameter) {
      case "person" -> "(person_id = :person or name = :person)";
      case "start" -> "happened_at >= :start";
      case "until" -> "happened_at < :until";
      default -> parameter + " = :" + parameter;
    };
  }

  static OffsetDateTime stored(Instant at) {
    return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
  }

  private static AuditLine line(ResultSet row) throws SQLException {
    return new AuditLine(
        row.getLong("event_number"),
        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
        row.getString("person_id"),
        row.getString("name"),
        row.getString("action"),
        row.getString("subject"),
        row.getString("detail"),
        row.getString("previous_hash"),
        row.getString("own_hash"));
  }
}
