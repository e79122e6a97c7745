package org.guiku.ingestion;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands in the queue. */
@Component
class QueueFigures {

  /** What becomes of a task now. */
  enum State {
    WAITING,
    RUNNING,
    /** It failed and waits to be tried again. */
    RETRYING
  }

  /**
   * A look at the queue.
   *
   * @param oldest for how long the first of those has waited whose turn it is
   */
  record Look(long waiting, long running, long retrying, Duration oldest) {

    Map<State, Long> tasks() {
      return Map.of(State.WAITING, waiting, State.RUNNING, running, State.RETRYING, retrying);
    }
  }

  private static final String LOOK =
      """
      select
        count(*) filter (where not picked and coalesce(consecutive_failures, 0) = 0) as waiting,
        count(*) filter (where picked) as running,
        count(*) filter (where not picked and consecutive_failures > 0) as retrying,
        min(execution_time) filter (where not picked) as first_turn
      from scheduled_tasks""";

  private final JdbcClient jdbc;
  private final QueueClock clock;

  QueueFigures(JdbcClient jdbc, QueueClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Look look() {
    Instant now = clock.now();
    return jdbc.sql(LOOK)
        .query(
            (row, n) -> {
              OffsetDateTime turn = row.getObject("first_turn", OffsetDateTime.class);
              return new Look(
                  row.getLong("waiting"),
                  row.getLong("running"),
                  row.getLong("retrying"),
                  turn == null ? Duration.ZERO : since(turn.toInstant(), now));
            })
        .single();
  }

  private static Duration since(Instant turn, Instant now) {
    return turn.isBefore(now) ? Duration.between(turn, now) : Duration.ZERO;
  }
}
