package org.guiku.comparison;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guiku.comparison.diff.Redline;
import org.guiku.comparison.diff.Sameness;
import org.guiku.documents.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of comparisons. */
@Component
class ComparisonRows {

  private static final String COLUMNS =
      "id, left_id, right_id, ignored, made_by, made_at, status, failure,"
          + " unchanged, changed, inserted, deleted, moved";

  private final JdbcClient jdbc;

  ComparisonRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Comparison comparison) {
    jdbc.sql(
            """
            insert into comparisons (id, left_id, right_id, ignored, made_by, made_at, status)
            values (:id, :left, :right, :ignored, :by, :at, 'RUNNING')""")
        .param("id", comparison.id().value())
        .param("left", comparison.left().value())
        .param("right", comparison.right().value())
        .param(
            "ignored",
            comparison.sameness().ignored().stream()
                .map(Enum::name)
                .sorted()
                .toArray(String[]::new))
        .param("by", comparison.madeBy())
        .param("at", OffsetDateTime.ofInstant(comparison.madeAt(), ZoneOffset.UTC))
        .update();
  }

  void remove(ComparisonId id) {
    jdbc.sql("delete from comparisons where id = ?").param(id.value()).update();
  }

  /** Does nothing where a document of it was purged meanwhile. */
  void done(ComparisonId id, Redline redline) {
    Redline.Summary summary = redline.summary();
    jdbc.sql(
            """
            update comparisons set status = 'DONE', unchanged = :unchanged, changed = :changed,
              inserted = :inserted, deleted = :deleted, moved = :moved, redline = :redline
            where id = :id""")
        .param("id", id.value())
        .param("unchanged", summary.unchanged())
        .param("changed", summary.changed())
        .param("inserted", summary.inserted())
        .param("deleted", summary.deleted())
        .param("moved", summary.moved())
        .param("redline", RedlineForm.encode(redline))
        .update();
  }

  void failed(ComparisonId id, Comparison.Reason reason) {
    jdbc.sql("update comparisons set status = 'FAILED', failure = :reason where id = :id")
        .param("reason", reason.name())
        .param("id", id.value())
        .update();
  }

  Optional<Comparison> find(ComparisonId id) {
    return jdbc.sql("select " + COLUMNS + " from comparisons where id = ?")
        .param(id.value())
        .query((row, n) -> comparison(row))
        .optional();
  }

  Redline redline(ComparisonId id) {
    return RedlineForm.decode(
        jdbc.sql("select redline from comparisons where id = ?")
            .param(id.value())
            .query(byte[].class)
            .single());
  }

  /** Those that somebody made, the last made first. */
  List<Comparison> madeBy(String key, int most) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + " from comparisons where made_by = :by order by made_at desc, id limit :most")
        .param("by", key)
        .param("most", most)
        .query((row, n) -> comparison(row))
        .list();
  }

  /** Those that were begun and not finished, the first made first. */
  List<Comparison> running() {
    return jdbc.sql(
            "select " + COLUMNS + " from comparisons where status = 'RUNNING' order by made_at, id")
        .query((row, n) -> comparison(row))
        .list();
  }

  private static Comparison comparison(ResultSet row) throws SQLException {
    return new Comparison(
        new ComparisonId(row.getString("id")),
        new DocumentId(row.getString("left_id")),
        new DocumentId(row.getString("right_id")),
        sameness(row.getArray("ignored")),
        row.getString("made_by"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        state(row));
  }

  private static Sameness sameness(Array ignored) throws SQLException {
    return new Sameness(
        Arrays.stream((Object[]) ignored.getArray())
            .map(name -> Sameness.Ignored.valueOf(name.toString()))
            .collect(Collectors.toSet()));
  }

  private static Comparison.State state(ResultSet row) throws SQLException {
    return switch (row.getString("status")) {
      case "DONE" ->
          new Comparison.State.Done(
              new Redline.Summary(
                  row.getInt("unchanged"),
                  row.getInt("changed"),
                  row.getInt("inserted"),
                  row.getInt("deleted"),
                  row.getInt("moved")));
      case "FAILED" ->
          new Comparison.State.Failed(Comparison.Reason.valueOf(row.getString("failure")));
      default -> new Comparison.State.Running();
    };
  }
}
