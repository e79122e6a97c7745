package org.guiku.comparison.web;

import org.guiku.access.Open;
import org.guiku.access.Viewer;
import org.guiku.comparison.Outlines;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** An outline and a draft as a page: each point, and what became of it. */
@Controller
class OutlinePageController {

  private final Outlines outlines;

  OutlinePageController(Outlines outlines) {
    this.outlines = outlines;
  }

  /**
   * @param to id of the draft
   */
  @Open
  @GetMapping("/documents/{id}/outline/coverage")
  String coverage(@PathVariable String id, @RequestParam String to, Viewer viewer, Model model) {
    Outlines.Followed followed = outlines.followed(id, to, viewer);
    model.addAttribute("outline", followed.outline());
    model.addAttribute("draft", followed.draft());
    model.addAttribute("shown", ShownCoverage.of(followed));
    return "comparison/outline";
  }
}
