package org.guiku.review.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.guiku.access.For;
import org.guiku.access.Open;
import org.guiku.access.Role;
import org.guiku.access.Viewer;
import org.guiku.documents.Listing;
import org.guiku.documents.PageRequest;
import org.guiku.review.Marks;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The comments and tracked changes that came with a file. */
@RestController
@RequestMapping("/api/v1/documents/{id}/marks")
class MarkController {

  /**
   * What became of the comments.
   *
   * @param entered how many opinions are new
   */
  record Entered(int entered) {}

  private final Marks marks;

  MarkController(Marks marks) {
    this.marks = marks;
  }

  @Open
  @GetMapping
  Listing<MarkedPassageView> list(@PathVariable String id, PageRequest page, Viewer viewer) {
    return marks.of(id, page, viewer).map(MarkedPassageView::of);
  }

  @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "409", description = "NO_PLAN")
  @For({Role.EDITOR, Role.REVIEWER, Role.ADMIN})
  @PostMapping("/opinions")
  Entered enter(@PathVariable String id, Viewer viewer) {
    return new Entered(marks.commentsAsOpinions(id, viewer));
  }
}
