package org.guiku.review.web;

import java.util.Arrays;
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
import org.guiku.documents.Documents;
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

/** The opinions of a plan as pages: how they stand, each of them, and what is made of it. */
@Controller
class OpinionPageController {

  private final Plans plans;
  private final Reviews reviews;
  private final OpinionChanges changes;
  private final Documents documents;

  OpinionPageController(Plans plans, Reviews reviews, OpinionChanges changes, Documents documents) {
    this.plans = plans;
    this.reviews = reviews;
    this.changes = changes;
    this.documents = documents;
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
    model.addAttribute("answers", answers(viewer));
    return "review/opinions";
  }

  @WantsSignIn
  @GetMapping("/opinions/{id}")
  String one(@PathVariable String id, Viewer viewer, Model model) {
    PlacedOpinion placed = reviews.named(id, viewer);
    OpinionView view = OpinionView.of(placed);
    model.addAttribute("opinion", view);
    model.addAttribute("plan", reviews.planOf(placed.opinion()));
    model.addAttribute(
        "proposals", reviews.proposals(id, viewer).stream().map(ShownProposal::of).toList());
    model.addAttribute(
        "events",
        reviews
            .history(id, viewer, new PageRequest(0, PageRequest.MAX_SIZE))
            .map(OpinionEventView::of)
            .items());
    placed
        .opinion()
        .document()
        .flatMap(documents::get)
        .ifPresent(it -> model.addAttribute("source", it));
    model.addAttribute("answers", answers(viewer));
    return "review/opinion";
  }

  @For({Role.EDITOR, Role.REVIEWER, Role.ADMIN})
  @PostMapping("/plans/{plan}/opinions")
  String enter(@PathVariable String plan, @RequestParam Map<String, String> form, Viewer viewer) {
    OpinionId entered = changes.enter(plans.named(plan), wish(form), viewer);
    return "redirect:/opinions/" + entered;
  }

  @For({Role.EDITOR, Role.REVIEWER, Role.ADMIN})
  @PostMapping("/opinions/{id}/answer")
  String answer(
      @PathVariable String id,
      @RequestParam Outcome outcome,
      @RequestParam Optional<String> reason,
      @RequestParam Optional<String> change,
      Viewer viewer) {
    Optional<String> followed =
        change.filter(given -> !given.isBlank() && outcome != Outcome.DECLINED);
    changes.answer(id, outcome, reason, followed, viewer);
    return "redirect:/opinions/" + id;
  }

  @For({Role.EDITOR, Role.REVIEWER, Role.ADMIN})
  @PostMapping("/opinions/{id}/correction")
  String correct(@PathVariable String id, @RequestParam Map<String, String> form, Viewer viewer) {
    changes.correct(id, wish(form), viewer);
    return "redirect:/opinions/" + id;
  }

  /** Cut where a line is blank. */
  @For({Role.EDITOR, Role.REVIEWER, Role.ADMIN})
  @PostMapping("/opinions/{id}/parts")
  String split(@PathVariable String id, @RequestParam String text, Viewer viewer) {
    List<OpinionWish> parts =
        Arrays.stream(text.split("\\R\\s*\\R"))
            .map(String::strip)
            .filter(piece -> !piece.isEmpty())
            .map(piece -> new OpinionWish(Map.of(OpinionField.TEXT, Optional.of(piece)), List.of()))
            .toList();
    OpinionId first = changes.split(id, parts, viewer).getFirst();
    return "redirect:/opinions/" + first;
  }

  @For({Role.EDITOR, Role.REVIEWER, Role.ADMIN})
  @PostMapping("/opinions/{id}/dismissal")
  String dismiss(@PathVariable String id, Viewer viewer) {
    String plan = reviews.planOf(reviews.named(id, viewer).opinion()).name();
    changes.dismiss(id, viewer);
    return "redirect:/plans/" + plan + "/opinions";
  }

  private static boolean answers(Viewer viewer) {
    return viewer.has(Role.EDITOR) || viewer.has(Role.REVIEWER) || viewer.administers();
  }

  /** The fields that the form has; what is blank says that there is none. */
  private static OpinionWish wish(Map<String, String> form) {
    Map<OpinionField, Optional<String>> said = new EnumMap<>(OpinionField.class);
    for (OpinionField field : OpinionField.values()) {
      Optional.ofNullable(form.get(field.wording()))
          .ifPresent(
              text -> said.put(field, Optional.of(text.strip()).filter(it -> !it.isEmpty())));
    }
    return new OpinionWish(said, List.of());
  }
}
