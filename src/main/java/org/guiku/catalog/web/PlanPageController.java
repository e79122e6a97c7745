package org.guiku.catalog.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guiku.access.Role;
import org.guiku.access.Viewer;
import org.guiku.access.WantsSignIn;
import org.guiku.catalog.ManagementClass;
import org.guiku.catalog.Plan;
import org.guiku.catalog.PlanFilter;
import org.guiku.catalog.Plans;
import org.guiku.catalog.Stage;
import org.guiku.catalog.Superior;
import org.guiku.coding.Category;
import org.guiku.coding.Level;
import org.guiku.documents.Listing;
import org.guiku.documents.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The pages of the catalog and of a plan. */
@Controller
class PlanPageController {

  private static final PageRequest DOCUMENTS = new PageRequest(0, PageRequest.MAX_SIZE);

  private final Plans plans;
  private final PlanDocuments documents;

  PlanPageController(Plans plans, PlanDocuments documents) {
    this.plans = plans;
    this.documents = documents;
  }

  @WantsSignIn
  @GetMapping("/plans")
  String list(
      @RequestParam(defaultValue = "") Set<Integer> period,
      @RequestParam(defaultValue = "") Set<String> region,
      @RequestParam(defaultValue = "") Set<Level> level,
      @RequestParam(defaultValue = "") Set<Category> category,
      @RequestParam(defaultValue = "") Set<ManagementClass> managementClass,
      @RequestParam(defaultValue = "") Set<Stage> stage,
      @RequestParam(defaultValue = "") String title,
      PageRequest page,
      Viewer viewer,
      Model model) {
    var filter = new PlanFilter(period, region, level, category, managementClass, stage, title);
    Listing<Plan> found = plans.list(filter, page);
    model.addAttribute("plans", found.map(plan -> ShownPlan.of(plan, List.of())));
    model.addAttribute("filter", filter);
    model.addAttribute("narrowed", !filter.equals(PlanFilter.ALL));
    model.addAttribute("brings", viewer.brings());
    model.addAttribute("previous", page.page() > 0 ? at(page.page() - 1) : null);
    boolean isLast = page.offset() + page.size() >= found.total();
    model.addAttribute("next", isLast ? null : at(page.page() + 1));
    PlanChoices.addTo(model);
    return "catalog/plans";
  }

  @WantsSignIn
  @GetMapping("/plans/{plan}")
  String plan(@PathVariable String plan, Viewer viewer, Model model) {
    Plan found = plans.named(plan);
    model.addAttribute("plan", ShownPlan.of(found, plans.lacking(found, viewer)));
    superior(found).ifPresent(upper -> model.addAttribute("superior", upper));
    model.addAttribute("documents", documents.of(found, viewer, DOCUMENTS));
    model.addAttribute("brings", viewer.brings());
    model.addAttribute("decides", viewer.has(Role.REVIEWER) || viewer.administers());
    return "catalog/plan";
  }

  @WantsSignIn
  @GetMapping("/plans/{plan}/history")
  String history(
      @PathVariable String plan,
      @RequestHeader("HX-Request") Optional<String> part,
      PageRequest page,
      Model model) {
    Plan found = plans.named(plan);
    Listing<PlanEventView> events = plans.history(found, page).map(PlanEventView::of);
    model.addAttribute("plan", ShownPlan.of(found, List.of()));
    model.addAttribute("events", events);
    model.addAttribute("previous", page.page() > 0 ? at(page.page() - 1) : null);
    boolean isLast = page.offset() + page.size() >= events.total();
    model.addAttribute("next", isLast ? null : at(page.page() + 1));
    return part.isPresent() ? "catalog/history :: events" : "catalog/history";
  }

  /** For pages that know of a plan no more than its code; empty where it was given elsewhere. */
  @WantsSignIn
  @GetMapping("/plans/{plan}/link")
  String link(@PathVariable String plan, Model model) {
    plans
        .find(plan)
        .ifPresent(found -> model.addAttribute("found", ShownPlan.of(found, List.of())));
    return "catalog/link :: link";
  }

  private Optional<ShownPlan> superior(Plan plan) {
    return plan.facts()
        .superior()
        .flatMap(
            it -> it instanceof Superior.Above above ? plans.find(above.name()) : Optional.empty())
        .map(upper -> ShownPlan.of(upper, List.of()));
  }

  /** This page at another place of its list. */
  private static String at(int page) {
    return "?"
        + ServletUriComponentsBuilder.fromCurrentRequest()
            .replaceQueryParam("page", page)
            .build()
            .getQuery();
  }
}
