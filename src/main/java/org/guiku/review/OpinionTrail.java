package org.guiku.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.guiku.access.Viewer;
import org.guiku.documents.PassageAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What people did with each opinion, kept as events; how it stands follows from them. */
@Component
class OpinionTrail {

  /** What an event says, as columns. */
  private record Columns(
      String what,
      @Nullable String field,
      @Nullable String before,
      @Nullable String after,
      @Nullable String other,
      @Nullable Answer answer) {

    static Columns of(OpinionEvent.What what) {
      return switch (what) {
        case OpinionEvent.Entered _ -> plain("ENTERED");
        case OpinionEvent.Split _ -> plain("SPLIT");
        case OpinionEvent.Dismissed _ -> plain("DISMISSED");
        case OpinionEvent.PartOf it -> of("PART_OF", it.other());
        case OpinionEvent.Joined it -> of("JOINED", it.into());
        case OpinionEvent.JoinOf it -> of("JOIN_OF", it.first());
        case OpinionEvent.Answered it ->
            new Columns("ANSWERED", null, null, null, null, it.answer());
        case OpinionEvent.Corrected it ->
            new Columns(
                "CORRECTED",
                it.field().name(),
                it.before().orElse(null),
                it.after().orElse(null),
                null,
                null);
      };
    }

    private static Columns plain(String what) {
      return new Columns(what, null, null, null, null, null);
    }

    private static Columns of(String what, OpinionId other) {
      return new Columns(what, null, null, null, other.value(), null);
    }

    Optional<Answer> answered() {
      return Optional.ofNullable(answer);
    }

    boolean ends() {
      return what.equals("SPLIT") || what.equals("JOINED") || what.equals("DISMISSED");
    }
  }

  private final JdbcClient jdbc;
  private final Clock clock;

  OpinionTrail(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Adds an event to an opinion that the caller holds. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(OpinionId opinion, OpinionEvent.What what, Viewer by) {
    Columns columns = Columns.of(what);
    count(opinion, columns);
    jdbc.sql(
            """
            insert into opinion_events (opinion_id, event_number, what, field, said_before,
              said_after, other_id, outcome, reason, change_address, done_by, happened_at)
            select id, events, :what, :field, :before, :after, :other, :outcome, :reason, :change,
              :by, :at
            from opinions where id = :opinion""")
        .param("what", columns.what())
        .param("field", columns.field())
        .param("before", columns.before())
        .param("after", columns.after())
        .param("other", columns.other())
        .param("outcome", columns.answered().map(it -> it.outcome().name()).orElse(null))
        .param("reason", columns.answered().flatMap(Answer::reason).orElse(null))
        .param(
            "change",
            columns.answered().flatMap(Answer::followed).map(PassageAddress::toString).orElse(null))
        .param("by", by.name())
        .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .param("opinion", opinion.value())
        .update();
  }

  /** The first event first. */
  List<OpinionEvent> of(OpinionId opinion) {
    return jdbc.sql("select * from opinion_events where opinion_id = ? order by event_number")
        .param(opinion.value())
        .query((row, n) -> event(row))
        .list();
  }

  private void count(OpinionId opinion, Columns columns) {
    jdbc.sql("update opinions set events = events + 1 where id = ?")
        .param(opinion.value())
        .update();
    if (columns.ends()) {
      jdbc.sql("update opinions set ended = ? where id = ?")
          .params(columns.what(), opinion.value())
          .update();
    }
    columns
        .answered()
        .ifPresent(
            answer ->
                jdbc.sql("update opinions set state = ?, answered_by_event = events where id = ?")
                    .params(answer.outcome().name(), opinion.value())
                    .update());
  }

  private static OpinionEvent event(ResultSet row) throws SQLException {
    return new OpinionEvent(
        row.getInt("event_number"),
        what(row),
        row.getString("done_by"),
        OpinionRow.instant(row, "happened_at"));
  }

  private static OpinionEvent.What what(ResultSet row) throws SQLException {
    String what = row.getString("what");
    return switch (what) {
      case "ENTERED" -> new OpinionEvent.Entered();
      case "SPLIT" -> new OpinionEvent.Split();
      case "DISMISSED" -> new OpinionEvent.Dismissed();
      case "PART_OF" -> new OpinionEvent.PartOf(other(row));
      case "JOINED" -> new OpinionEvent.Joined(other(row));
      case "JOIN_OF" -> new OpinionEvent.JoinOf(other(row));
      case "ANSWERED" -> new OpinionEvent.Answered(OpinionRow.answered(row, "reason"));
      case "CORRECTED" ->
          new OpinionEvent.Corrected(
              OpinionField.valueOf(row.getString("field")),
              OpinionRow.text(row, "said_before"),
              OpinionRow.text(row, "said_after"));
      default -> throw new IllegalStateException("no event of an opinion is " + what);
    };
  }

  private static OpinionId other(ResultSet row) throws SQLException {
    return new OpinionId(row.getString("other_id"));
  }
}
