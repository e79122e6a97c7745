package org.guiku.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.guiku.coding.Category;
import org.guiku.coding.Level;
import org.guiku.coding.PlanCode;
import org.jspecify.annotations.Nullable;

/** Reads a plan from a row of {@link StoredPlans}. */
final class PlanRow {

  private PlanRow() {}

  static Plan plan(ResultSet row) throws SQLException {
    return new Plan(
        new PlanId(row.getString("id")),
        code(row.getString("code")),
        Stage.valueOf(row.getString("stage")),
        facts(row),
        instant(row, "applied_at"),
        returned(row));
  }

  private static PlanFacts facts(ResultSet row) throws SQLException {
    return new PlanFacts(
        row.getString("title"),
        Level.valueOf(row.getString("level")),
        Category.valueOf(row.getString("category")),
        ManagementClass.valueOf(row.getString("management_class")),
        row.getInt("period"),
        row.getString("region"),
        row.getString("department"),
        superior(row));
  }

  private static Optional<Superior> superior(ResultSet row) throws SQLException {
    String above = row.getString("superior_id");
    if (above != null) {
      return Optional.of(
          new Superior.Above(new PlanId(above), code(row.getString("superior_code"))));
    }
    return Optional.ofNullable(row.getString("no_superior")).map(Superior.NotWanted::new);
  }

  /** It is with the applicant until something else is done to it. */
  private static Optional<Plan.Returned> returned(ResultSet row) throws SQLException {
    return row.getString("last_what").equals("RETURNED")
        ? Optional.of(
            new Plan.Returned(
                row.getString("last_reason"), row.getString("last_by"), instant(row, "last_at")))
        : Optional.empty();
  }

  private static Optional<PlanCode> code(@Nullable String text) {
    return Optional.ofNullable(text).flatMap(PlanCode::parse);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
