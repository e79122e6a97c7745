package org.guiku.review.web;

import java.util.Optional;
import org.guiku.access.For;
import org.guiku.access.Open;
import org.guiku.access.Role;
import org.guiku.access.Viewer;
import org.guiku.catalog.Plans;
import org.guiku.documents.Document;
import org.guiku.documents.Documents;
import org.guiku.documents.PageRequest;
import org.guiku.review.Marks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** The comments and tracked changes that came with a file, as a page. */
@Controller
class MarkPageController {

  private final Marks marks;
  private final Documents documents;
  private final Plans plans;

  MarkPageController(Marks marks, Documents documents, Plans plans) {
    this.marks = marks;
    this.documents = documents;
    this.plans = plans;
  }

  /** A page of its own, and how many there are as a part of the document's page. */
  @Open
  @GetMapping("/documents/{id}/marks")
  String list(
      @PathVariable String id,
      @RequestHeader("HX-Request") Optional<String> part,
      PageRequest page,
      Viewer viewer,
      Model model) {
    Document document = documents.named(id, viewer);
    model.addAttribute("document", document);
    model.addAttribute("marked", marks.of(id, page, viewer).map(MarkedPassageView::of));
    model.addAttribute(
        "plan",
        document
            .planCode()
            .filter(it -> OpinionPageController.answers(viewer))
            .flatMap(plans::find)
            .orElse(null));
    return part.isPresent() ? "review/marks :: #marks" : "review/marks";
  }

  @For({Role.EDITOR, Role.REVIEWER, Role.ADMIN})
  @PostMapping("/documents/{id}/marks/opinions")
  String enter(@PathVariable String id, Viewer viewer) {
    marks.commentsAsOpinions(id, viewer);
    return "redirect:/plans/" + documents.named(id, viewer).planCode().orElseThrow() + "/opinions";
  }
}
