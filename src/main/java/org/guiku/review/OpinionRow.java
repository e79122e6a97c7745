package org.guiku.review;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.guiku.catalog.PlanId;
import org.guiku.documents.DocumentId;
import org.guiku.documents.PassageAddress;
import org.guiku.review.reading.Opinion;

/** Reads an opinion from a row of {@link StoredOpinions}. */
final class OpinionRow {

  private OpinionRow() {}

  static ReviewOpinion opinion(ResultSet row) throws SQLException {
    return new ReviewOpinion(
        new OpinionId(row.getString("id")),
        new PlanId(row.getString("plan_id")),
        text(row, "document_id").map(DocumentId::new),
        address(row, "source_address"),
        instant(row, "heard_at"),
        row.getString("sort_path"),
        said(row),
        address(row, "place_address"),
        answer(row));
  }

  static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  static Optional<PassageAddress> address(ResultSet row, String column) throws SQLException {
    return text(row, column).flatMap(PassageAddress::parse);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /** Of a row that has the columns of an event that answered. */
  static Answer answered(ResultSet row, String reason) throws SQLException {
    return Answer.of(
        Outcome.valueOf(row.getString("outcome")),
        text(row, reason),
        address(row, "change_address"));
  }

  private static Optional<Answer.Given> answer(ResultSet row) throws SQLException {
    return row.getString("outcome") == null
        ? Optional.empty()
        : Optional.of(
            new Answer.Given(
                answered(row, "answer_reason"),
                row.getString("done_by"),
                instant(row, "happened_at")));
  }

  private static Opinion said(ResultSet row) throws SQLException {
    return new Opinion(
        text(row, "who"),
        row.getString("clause"),
        row.getString("words"),
        text(row, "reason"),
        text(row, "proposal"),
        texts(row.getArray("quotations")),
        text(row, "context"),
        List.of());
  }

  private static List<String> texts(Array array) throws SQLException {
    return Arrays.stream((Object[]) array.getArray()).map(Object::toString).toList();
  }
}
