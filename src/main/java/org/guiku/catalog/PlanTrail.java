package org.guiku.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.guiku.access.Viewer;
import org.guiku.coding.PlanCode;
import org.guiku.documents.Listing;
import org.guiku.documents.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was done to each plan, kept as events; where a plan stands follows from the last of them.
 */
@Component
class PlanTrail {

  /** What an event says, as columns. */
  private record Columns(
      String what,
      @Nullable String field,
      @Nullable String before,
      @Nullable String after,
      @Nullable String reason) {

    static Columns of(PlanEvent.What what) {
      return switch (what) {
        case PlanEvent.Applied applied -> new Columns("APPLIED", null, null, null, null);
        case PlanEvent.Changed it ->
            new Columns(
                "CHANGED",
                it.field().name(),
                it.before().orElse(null),
                it.after().orElse(null),
                null);
        case PlanEvent.Returned it -> new Columns("RETURNED", null, null, null, it.reason());
        case PlanEvent.Accepted it ->
            new Columns("ACCEPTED", null, null, it.code().toString(), null);
        case PlanEvent.Moved moved -> new Columns("MOVED", null, null, null, null);
      };
    }
  }

  private final JdbcClient jdbc;
  private final Clock clock;

  PlanTrail(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Adds an event to a plan, whose row the caller holds. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(PlanId plan, PlanEvent.What what, Stage stage, Viewer by) {
    jdbc.sql("update plans set events = events + 1, stage = ? where id = ?")
        .params(stage.name(), plan.value())
        .update();
    Columns columns = Columns.of(what);
    jdbc.sql(
            """
            insert into plan_events
            select id, events, :what, stage, :field, :before, :after, :reason, :by, :at
            from plans where id = :plan""")
        .param("what", columns.what())
        .param("field", columns.field())
        .param("before", columns.before())
        .param("after", columns.after())
        .param("reason", columns.reason())
        .param("by", by.name())
        .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .param("plan", plan.value())
        .update();
  }

  /** The first event first. */
  Listing<PlanEvent> of(PlanId plan, PageRequest page) {
    List<PlanEvent> events =
        jdbc.sql(
                """
                select * from plan_events where plan_id = ?
                order by event_number limit ? offset ?""")
            .params(plan.value(), page.size(), page.offset())
            .query((row, n) -> event(row))
            .list();
    long total =
        jdbc.sql("select events from plans where id = ?")
            .param(plan.value())
            .query(Long.class)
            .single();
    return new Listing<>(events, total, page.page(), page.size());
  }

  private static PlanEvent event(ResultSet row) throws SQLException {
    return new PlanEvent(
        row.getInt("event_number"),
        what(row),
        Stage.valueOf(row.getString("stage")),
        row.getString("done_by"),
        row.getObject("happened_at", OffsetDateTime.class).toInstant());
  }

  private static PlanEvent.What what(ResultSet row) throws SQLException {
    String what = row.getString("what");
    return switch (what) {
      case "APPLIED" -> new PlanEvent.Applied();
      case "CHANGED" ->
          new PlanEvent.Changed(
              PlanField.valueOf(row.getString("field")),
              Optional.ofNullable(row.getString("said_before")),
              Optional.ofNullable(row.getString("said_after")));
      case "RETURNED" -> new PlanEvent.Returned(row.getString("reason"));
      case "ACCEPTED" ->
          new PlanEvent.Accepted(PlanCode.parse(row.getString("said_after")).orElseThrow());
      case "MOVED" -> new PlanEvent.Moved();
      default -> throw new IllegalStateException("no event of a plan is " + what);
    };
  }
}
