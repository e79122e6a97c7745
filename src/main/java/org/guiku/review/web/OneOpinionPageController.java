package org.guiku.review.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guiku.access.For;
import org.guiku.access.Role;
import org.guiku.access.Viewer;
import org.guiku.access.WantsSignIn;
import org.guiku.documents.Documents;
import org.guiku.documents.PageRequest;
import org.guiku.review.OpinionChanges;
import org.guiku.review.OpinionField;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One opinion as a page, with what may follow it, and the forms by which people deal with it. */
@Controller
@RequestMapping("/opinions/{id}")
class OneOpinionPageController {

  private final Reviews reviews;
  private final OpinionChanges changes;
  private final Documents documents;

  OneOpinionPageController(Reviews reviews, OpinionChanges changes, Documents documents) {
    this.reviews = reviews;
    this.changes = changes;
    this.documents = documents;
  }

  @WantsSignIn
  @GetMapping
  String one(@PathVariable String id, Viewer viewer, Model model) {
    PlacedOpinion placed = reviews.named(id, viewer);
    OpinionView view = OpinionView.of(placed);
    model.addAttribute("opinion", view);
    model.addAttribute("plan", reviews.planOf(placed.opinion()));
    model.addAttribute("around", reviews.neighbours(id, viewer));
    List<ShownProposal> proposals =
        reviews.proposals(id, viewer).stream().map(ShownProposal::of).toList();
    model.addAttribute("form", AnswerForm.of(view.answer(), proposals));
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
    model.addAttribute("answers", OpinionPageController.answers(viewer));
    return "review/opinion";
  }

  @For({Role.EDITOR, Role.REVIEWER, Role.ADMIN})
  @PostMapping("/answer")
  String answer(
      @PathVariable String id,
      @RequestParam Outcome outcome,
      @RequestParam Optional<String> reason,
      @RequestParam Optional<String> change,
      @RequestParam Optional<String> then,
      Viewer viewer) {
    Optional<String> followed =
        change.filter(given -> !given.isBlank() && outcome != Outcome.DECLINED);
    changes.answer(id, outcome, reason, followed, viewer);
    return "redirect:/opinions/" + (then.isEmpty() ? id : next(id, viewer));
  }

  /** The next that nobody has answered; itself where there is none. */
  private String next(String id, Viewer viewer) {
    return reviews.neighbours(id, viewer).open().map(OpinionId::value).orElse(id);
  }

  @For({Role.EDITOR, Role.REVIEWER, Role.ADMIN})
  @PostMapping("/correction")
  String correct(@PathVariable String id, @RequestParam Map<String, String> form, Viewer viewer) {
    changes.correct(id, OpinionPageController.wish(form), viewer);
    return "redirect:/opinions/" + id;
  }

  /** Cut where a line is blank. */
  @For({Role.EDITOR, Role.REVIEWER, Role.ADMIN})
  @PostMapping("/parts")
  String split(@PathVariable String id, @RequestParam String text, Viewer viewer) {
    List<OpinionWish> parts =
        Arrays.stream(text.replace("\r\n", "\n").split("\n\\s*\n"))
            .map(String::strip)
            .filter(piece -> !piece.isEmpty())
            .map(piece -> new OpinionWish(Map.of(OpinionField.TEXT, Optional.of(piece)), List.of()))
            .toList();
    OpinionId first = changes.split(id, parts, viewer).getFirst();
    return "redirect:/opinions/" + first;
  }

  /** Their words stand one after another. */
  @For({Role.EDITOR, Role.REVIEWER, Role.ADMIN})
  @PostMapping("/joining")
  String join(@PathVariable String id, @RequestParam String with, Viewer viewer) {
    return "redirect:/opinions/" + changes.join(id, List.of(with), Optional.empty(), viewer);
  }

  @For({Role.EDITOR, Role.REVIEWER, Role.ADMIN})
  @PostMapping("/dismissal")
  String dismiss(@PathVariable String id, Viewer viewer) {
    String plan = reviews.planOf(reviews.named(id, viewer).opinion()).name();
    changes.dismiss(id, viewer);
    return "redirect:/plans/" + plan + "/opinions";
  }
}
