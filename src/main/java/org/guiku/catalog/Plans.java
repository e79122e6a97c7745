package org.guiku.catalog;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.guiku.access.Audit;
import org.guiku.access.AuditAction;
import org.guiku.access.AuditDetail;
import org.guiku.access.Departments;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.coding.PlanCode;
import org.guiku.documents.Listing;
import org.guiku.documents.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All plans, and what is said of them. Whoever signed in may know of each. */
@Service
public class Plans {

  private final StoredPlans plans;
  private final PlanTrail trail;
  private final Steps steps;
  private final Departments departments;
  private final Audit audit;
  private final Clock clock;

  Plans(
      StoredPlans plans,
      PlanTrail trail,
      Steps steps,
      Departments departments,
      Audit audit,
      Clock clock) {
    this.plans = plans;
    this.trail = trail;
    this.steps = steps;
    this.departments = departments;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param name an id or a code
   */
  public Optional<Plan> find(String name) {
    return plans.named(name);
  }

  /**
   * @param name an id or a code
   * @throws Refused 404 UNKNOWN_PLAN
   */
  public Plan named(String name) {
    return find(name).orElseThrow(() -> new Refused(404, "UNKNOWN_PLAN"));
  }

  /** The last applied for first; ties by id. */
  public Listing<Plan> list(PlanFilter filter, PageRequest page) {
    return plans.list(filter, page);
  }

  /** All that was done to a plan, the first first. */
  public Listing<PlanEvent> history(Plan plan, PageRequest page) {
    return trail.of(plan.id(), page);
  }

  /**
   * What a plan lacks before it may go on to its next stage; empty where it may, or stands last.
   */
  public List<Lack> lacking(Plan plan, Viewer viewer) {
    return plan.stage().next().map(to -> steps.lacking(plan, to, viewer)).orElseGet(List::of);
  }

  /**
   * Applies for the project approval of a new plan.
   *
   * @throws Refused 400 MALFORMED_PLAN, with all faults
   */
  @Transactional
  public Plan apply(PlanWish wish, Viewer by) {
    PlanId id = PlanId.random();
    Instant now = clock.instant();
    PlanFacts facts = check(wish.whole(), id, year(now), wish.faults());
    var department = departments.namedOrAdded(facts.department(), by);
    plans.insert(id, facts, department.id(), now, year(now));
    trail.add(id, new PlanEvent.Applied(), Stage.APPLIED, by);
    audit.record(by, AuditAction.PLAN_APPLIED, id.value());
    return plans.current(id);
  }

  /**
   * Says something else of a plan. One that was returned is applied for again by it.
   *
   * @throws Refused 404 UNKNOWN_PLAN; 400 MALFORMED_PLAN, with all faults
   */
  @Transactional
  public Plan change(String name, PlanWish wish, Viewer by) {
    Plan before = plans.held(name);
    int year = before.code().map(PlanCode::year).orElseGet(() -> year(clock.instant()));
    Map<PlanField, String> said = wish.over(before.facts());
    List<Refused.Reason> faults = new ArrayList<>(wish.faults());
    faults.addAll(fixed(before, said));
    PlanFacts facts = check(said, before.id(), year, faults);
    List<PlanEvent.Changed> changes = changes(before.facts(), facts);
    if (!changes.isEmpty()) {
      var department = departments.namedOrAdded(facts.department(), by);
      plans.update(before.id(), facts, department.id(), year);
      changes.forEach(change -> trail.add(before.id(), change, before.stage(), by));
      audit.record(by, AuditAction.PLAN_CHANGED, before.id().value(), fields(changes));
    }
    return plans.current(before.id());
  }

  private PlanFacts check(
      Map<PlanField, String> said, PlanId plan, int year, List<Refused.Reason> faults) {
    return new PlanCheck(said, year, new Ranks(plans, plan), faults).facts();
  }

  private static List<Refused.Reason> fixed(Plan plan, Map<PlanField, String> said) {
    return Arrays.stream(PlanField.values())
        .filter(field -> plan.code().isPresent() && field.isFixedByCode())
        .filter(field -> !Objects.equals(said.get(field), plan.facts().text(field).orElse(null)))
        .map(field -> PlanCheck.fault(field.wording(), "FIXED_BY_CODE"))
        .toList();
  }

  private static List<PlanEvent.Changed> changes(PlanFacts before, PlanFacts after) {
    return Arrays.stream(PlanField.values())
        .map(field -> new PlanEvent.Changed(field, before.text(field), after.text(field)))
        .filter(change -> !change.before().equals(change.after()))
        .toList();
  }

  private static AuditDetail fields(List<PlanEvent.Changed> changes) {
    List<String> names = changes.stream().map(change -> change.field().wording()).toList();
    return new AuditDetail(AuditDetail.Key.FIELDS, names);
  }

  private static int year(Instant now) {
    return LocalDate.ofInstant(now, ZoneId.systemDefault()).getYear();
  }
}
