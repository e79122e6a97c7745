package org.guiku.catalog;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.SortedSet;
import org.guiku.access.DepartmentId;
import org.guiku.access.Refused;
import org.guiku.coding.PlanCode;
import org.guiku.coding.Regions;
import org.guiku.documents.Listing;
import org.guiku.documents.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plans of the database. */
@Component
class StoredPlans {

  /** With the names of what they lean on, and with their last event. */
  private static final String SELECT =
      """
      select p.*, d.name as department, s.code as superior_code, e.what as last_what,
        e.reason as last_reason, e.done_by as last_by, e.happened_at as last_at
      from plans p
      join departments d on d.id = p.department_id
      left join plans s on s.id = p.superior_id
      join plan_events e on e.plan_id = p.id and e.event_number = p.events
      where\s""";

  private static final String SET =
      """
      update plans set title = :title, level = :level, category = :category,
        management_class = :managementClass, period = :period, region = :region,
        found_under = :foundUnder, department_id = :department, superior_id = :superior,
        no_superior = :noSuperior
      where id = :id""";

  private static final String INSERT =
      """
      insert into plans (id, title, level, category, management_class, period, region, found_under,
        department_id, superior_id, no_superior, applied_at, stage, events)
      values (:id, :title, :level, :category, :managementClass, :period, :region, :foundUnder,
        :department, :superior, :noSuperior, :appliedAt, 'APPLIED', 0)""";

  private final JdbcClient jdbc;

  StoredPlans(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param name an id or a code
   */
  Optional<Plan> named(String name) {
    return PlanId.read(name).flatMap(this::find).or(() -> PlanCode.parse(name).flatMap(this::find));
  }

  Optional<Plan> find(PlanId id) {
    return jdbc.sql(SELECT + "p.id = ?")
        .param(id.value())
        .query((row, n) -> PlanRow.plan(row))
        .optional();
  }

  /** One that was there a moment ago. */
  Plan current(PlanId id) {
    return find(id).orElseThrow();
  }

  /**
   * As it is, with nobody else to change it before the end of the caller's transaction.
   *
   * @throws Refused 404 UNKNOWN_PLAN
   */
  Plan held(String name) {
    PlanId id = named(name).orElseThrow(() -> new Refused(404, "UNKNOWN_PLAN")).id();
    jdbc.sql("select events from plans where id = ? for update")
        .param(id.value())
        .query(Integer.class)
        .single();
    return current(id);
  }

  /** The last applied for first. */
  Listing<Plan> list(PlanFilter filter, PageRequest page) {
    PlanSelection wanted = new PlanSelection(filter);
    var plans =
        jdbc.sql(
                SELECT
                    + wanted.condition()
                    + " order by p.applied_at desc, p.id limit :most offset :offset")
            .params(wanted.parameters())
            .param("most", page.size())
            .param("offset", page.offset())
            .query((row, n) -> PlanRow.plan(row))
            .list();
    long total =
        jdbc.sql("select count(*) from plans p where " + wanted.condition())
            .params(wanted.parameters())
            .query(Long.class)
            .single();
    return new Listing<>(plans, total, page.page(), page.size());
  }

  void insert(PlanId id, PlanFacts facts, DepartmentId department, Instant now, int year) {
    write(INSERT, id, facts, department, year)
        .param("appliedAt", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
        .update();
  }

  /**
   * @param year in which the region holds
   */
  void update(PlanId id, PlanFacts facts, DepartmentId department, int year) {
    write(SET, id, facts, department, year).update();
  }

  void give(PlanId id, PlanCode code) {
    jdbc.sql("update plans set code = ? where id = ?").params(code.toString(), id.value()).update();
  }

  private Optional<Plan> find(PlanCode code) {
    return jdbc.sql(SELECT + "p.code = ?")
        .param(code.toString())
        .query((row, n) -> PlanRow.plan(row))
        .optional();
  }

  private JdbcClient.StatementSpec write(
      String statement, PlanId id, PlanFacts facts, DepartmentId department, int year) {
    SortedSet<String> found = Regions.ofChina().codesFinding(facts.region(), year);
    return jdbc.sql(statement)
        .param("id", id.value())
        .param("title", facts.title())
        .param("level", facts.level().name())
        .param("category", facts.category().name())
        .param("managementClass", facts.managementClass().name())
        .param("period", facts.period())
        .param("region", facts.region())
        .param("foundUnder", found.toArray(String[]::new))
        .param("department", department.value())
        .param("superior", facts.superior().flatMap(StoredPlans::above).orElse(null))
        .param("noSuperior", facts.text(PlanField.NO_SUPERIOR).orElse(null));
  }

  private static Optional<String> above(Superior superior) {
    return superior instanceof Superior.Above above
        ? Optional.of(above.plan().value())
        : Optional.empty();
  }
}
