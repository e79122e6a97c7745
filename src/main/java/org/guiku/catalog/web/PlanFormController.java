package org.guiku.catalog.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.guiku.access.Department;
import org.guiku.access.Departments;
import org.guiku.access.ForContributors;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.catalog.Plan;
import org.guiku.catalog.PlanField;
import org.guiku.catalog.PlanWish;
import org.guiku.catalog.Plans;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form by which one applies for a plan, and says something else of it. */
@Controller
class PlanFormController {

  private final Plans plans;
  private final Departments departments;

  PlanFormController(Plans plans, Departments departments) {
    this.plans = plans;
    this.departments = departments;
  }

  @ForContributors
  @GetMapping("/plans/new")
  String application(Model model) {
    return form(Map.of(), List.of(), Optional.empty(), model);
  }

  @ForContributors
  @PostMapping("/plans")
  String apply(
      @RequestParam Map<String, String> sent,
      Viewer viewer,
      HttpServletResponse response,
      Model model) {
    return taken(() -> plans.apply(wish(sent), viewer), sent, Optional.empty(), response, model);
  }

  @ForContributors
  @GetMapping("/plans/{plan}/change")
  String change(@PathVariable String plan, Model model) {
    Plan found = plans.named(plan);
    Map<String, String> said =
        Arrays.stream(PlanField.values())
            .collect(
                Collectors.toMap(
                    PlanField::wording, field -> found.facts().text(field).orElse("")));
    return form(said, List.of(), Optional.of(found), model);
  }

  /** What a form does not send stays, as what the code holds does. */
  @ForContributors
  @PostMapping("/plans/{plan}")
  String change(
      @PathVariable String plan,
      @RequestParam Map<String, String> sent,
      Viewer viewer,
      HttpServletResponse response,
      Model model) {
    return taken(
        () -> plans.change(plan, wish(sent), viewer),
        sent,
        Optional.of(plans.named(plan)),
        response,
        model);
  }

  /**
   * Where it cannot be taken, the form comes back with what was typed, each fault beside its field.
   */
  private String taken(
      Supplier<Plan> act,
      Map<String, String> sent,
      Optional<Plan> before,
      HttpServletResponse response,
      Model model) {
    try {
      return "redirect:/plans/" + act.get().name();
    } catch (Refused refused) {
      if (refused.reasons().isEmpty()) {
        throw refused;
      }
      response.setStatus(refused.status());
      return form(sent, refused.reasons(), before, model);
    }
  }

  private String form(
      Map<String, String> said, List<Refused.Reason> faults, Optional<Plan> before, Model model) {
    model.addAttribute("said", said);
    model.addAttribute(
        "faults", faults.stream().collect(Collectors.groupingBy(Refused.Reason::field)));
    before.ifPresent(plan -> model.addAttribute("plan", ShownPlan.of(plan, List.of())));
    model.addAttribute("departments", departments.all().stream().map(Department::name).toList());
    PlanChoices.addTo(model);
    return "catalog/form";
  }

  private static PlanWish wish(Map<String, String> sent) {
    Map<PlanField, Optional<String>> said = new EnumMap<>(PlanField.class);
    for (PlanField field : PlanField.values()) {
      Optional.ofNullable(sent.get(field.wording()))
          .ifPresent(text -> said.put(field, PlanBody.written(text)));
    }
    return new PlanWish(said, List.of());
  }
}
