package org.guiku.review.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guiku.access.For;
import org.guiku.access.Role;
import org.guiku.access.Viewer;
import org.guiku.access.WantsSignIn;
import org.guiku.catalog.Plan;
import org.guiku.catalog.Plans;
import org.guiku.documents.Listing;
import org.guiku.documents.PageRequest;
import org.guiku.review.OpinionChanges;
import org.guiku.review.OpinionField;
import org.guiku.review.OpinionFilter;
import org.guiku.review.OpinionId;
import org.guiku.review.OpinionWish;
import org.guiku.review.Outcome;
import org.guiku.review.PlacedOpinion;
import org.guiku.review.Reviews;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The opinions of a plan as a page: how they stand, and the table of all of them. */
@Controller
class OpinionPageController {

  private final Plans plans;
  private final Reviews reviews;
  private final OpinionChanges changes;

  OpinionPageController(Plans plans, Reviews reviews, OpinionChanges changes) {
    this.plans = plans;
    this.reviews = reviews;
    this.changes = changes;
  }

  /** A page of its own, and the counts as a part of the plan's page. */
  @WantsSignIn
  @GetMapping("/plans/{plan}/opinions")
  String list(
      @PathVariable String plan,
      @RequestParam Optional<Outcome> outcome,
      @RequestParam(defaultValue = "") String who,
      @RequestHeader("HX-Request") Optional<String> part,
      PageRequest page,
      Viewer viewer,
      Model model) {
    Plan found = plans.named(plan);
    model.addAttribute("plan", found);
    model.addAttribute("counts", reviews.counts(found, viewer));
    if (part.isPresent()) {
      return "review/opinions :: #standing";
    }
    OpinionFilter filter = new OpinionFilter(outcome.map(Set::of).orElse(Set.of()), "", who);
    Listing<PlacedOpinion> opinions = reviews.list(found, filter, viewer, page);
    model.addAttribute("opinions", opinions.map(OpinionView::of));
    model.addAttribute("links", new OpinionLinks(found.name(), outcome, who));
    model.addAttribute("columns", AdoptionRow.Column.values());
    model.addAttribute("answers", answers(viewer));
    return "review/opinions";
  }

  @For({Role.EDITOR, Role.REVIEWER, Role.ADMIN})
  @PostMapping("/plans/{plan}/opinions")
  String enter(@PathVariable String plan, @RequestParam Map<String, String> form, Viewer viewer) {
    OpinionId entered = changes.enter(plans.named(plan), wish(form), viewer);
    return "redirect:/opinions/" + entered;
  }

  static boolean answers(Viewer viewer) {
    return viewer.has(Role.EDITOR) || viewer.has(Role.REVIEWER) || viewer.administers();
  }

  /**
   * The fields that a form has; what is blank says that there is none, but for the place, which a
   * form cannot show to all.
   */
  static OpinionWish wish(Map<String, String> form) {
    Map<OpinionField, Optional<String>> said = new EnumMap<>(OpinionField.class);
    for (OpinionField field : OpinionField.values()) {
      Optional.ofNullable(form.get(field.wording()))
          .map(text -> Optional.of(text.strip()).filter(it -> !it.isEmpty()))
          .filter(text -> text.isPresent() || field != OpinionField.PLACE)
          .ifPresent(text -> said.put(field, text));
    }
    return new OpinionWish(said, List.of());
  }
}
