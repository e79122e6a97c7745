package org.guiku.comparison.web;

import org.guiku.access.Open;
import org.guiku.access.Viewer;
import org.guiku.comparison.CoverageView;
import org.guiku.comparison.Outlines;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The API's way from an outline to a draft. */
@RestController
class OutlineController {

  private final Outlines outlines;

  OutlineController(Outlines outlines) {
    this.outlines = outlines;
  }

  /**
   * @param to id of the draft
   */
  @Open
  @GetMapping("/api/v1/documents/{id}/outline/coverage")
  CoverageView coverage(@PathVariable String id, @RequestParam String to, Viewer viewer) {
    return CoverageView.of(outlines.followed(id, to, viewer));
  }
}
