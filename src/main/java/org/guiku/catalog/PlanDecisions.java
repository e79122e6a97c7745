package org.guiku.catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.guiku.access.Audit;
import org.guiku.access.AuditAction;
import org.guiku.access.AuditDetail;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.coding.PlanCode;
import org.guiku.coding.Regions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is decided of a plan: its application, and its going on. */
@Service
public class PlanDecisions {

  private final StoredPlans plans;
  private final PlanTrail trail;
  private final PlanSerials serials;
  private final Steps steps;
  private final Audit audit;
  private final Clock clock;

  PlanDecisions(
      StoredPlans plans,
      PlanTrail trail,
      PlanSerials serials,
      Steps steps,
      Audit audit,
      Clock clock) {
    this.plans = plans;
    this.trail = trail;
    this.serials = serials;
    this.steps = steps;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Accepts an application: the plan is listed, and has its code for life. Once; who comes second
   * is told so, with the code, as it is somebody's decision and not theirs that holds.
   *
   * @throws Refused 404 UNKNOWN_PLAN; 409 ALREADY_ACCEPTED, REGION_ENDED or SERIALS_USED_UP
   */
  @Transactional
  public Plan accept(String name, Viewer by) {
    Plan plan = applied(name);
    int year = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()).getYear();
    String region = plan.facts().region();
    if (Regions.ofChina().at(region, year).isEmpty()) {
      throw new Refused(409, "REGION_ENDED", region, Integer.toString(year));
    }
    PlanCode code = serials.next(year, region, plan.facts().category());
    plans.give(plan.id(), code);
    trail.add(plan.id(), new PlanEvent.Accepted(code), Stage.LISTED, by);
    audit.record(by, AuditAction.PLAN_ACCEPTED, plan.id().value());
    return plans.current(plan.id());
  }

  /**
   * Sends an application back to be mended.
   *
   * @throws Refused 404 UNKNOWN_PLAN; 400 RETURN_REASON_WANTED; 409 ALREADY_ACCEPTED or
   *     ALREADY_RETURNED
   */
  @Transactional
  public Plan giveBack(String name, String reason, Viewer by) {
    Plan plan = applied(name);
    String why = reason.strip();
    if (why.isEmpty() || why.length() > PlanCheck.LONGEST_REASON) {
      throw new Refused(400, "RETURN_REASON_WANTED", PlanCheck.LONGEST_REASON);
    }
    if (plan.returned().isPresent()) {
      throw new Refused(409, "ALREADY_RETURNED");
    }
    trail.add(plan.id(), new PlanEvent.Returned(why), Stage.APPLIED, by);
    audit.record(by, AuditAction.PLAN_RETURNED, plan.id().value());
    return plans.current(plan.id());
  }

  /**
   * Lets a plan go on to its next stage. A step that it may not take is taken down as well.
   *
   * @throws Refused 404 UNKNOWN_PLAN; 409 STAGE_BLOCKED, with all that is missing
   */
  @Transactional(noRollbackFor = Refused.class)
  public Plan move(String name, Stage to, Viewer by) {
    Plan plan = plans.held(name);
    AuditDetail stage = AuditDetail.of(AuditDetail.Key.STAGE, to);
    List<Lack> lacking = steps.lacking(plan, to, by);
    if (!lacking.isEmpty()) {
      audit.record(by, AuditAction.PLAN_MOVE_REFUSED, plan.id().value(), stage);
      throw Steps.blocked(lacking);
    }
    trail.add(plan.id(), new PlanEvent.Moved(), to, by);
    audit.record(by, AuditAction.PLAN_MOVED, plan.id().value(), stage);
    return plans.current(plan.id());
  }

  private Plan applied(String name) {
    Plan plan = plans.held(name);
    plan.code()
        .ifPresent(
            code -> {
              throw new Refused(409, "ALREADY_ACCEPTED", code.toString());
            });
    return plan;
  }
}
