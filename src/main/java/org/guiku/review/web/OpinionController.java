package org.guiku.review.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.Set;
import org.guiku.access.For;
import org.guiku.access.Role;
import org.guiku.access.Viewer;
import org.guiku.access.WantsSignIn;
import org.guiku.catalog.Plans;
import org.guiku.documents.Listing;
import org.guiku.documents.PageRequest;
import org.guiku.review.OpinionChanges;
import org.guiku.review.OpinionCounts;
import org.guiku.review.OpinionFilter;
import org.guiku.review.OpinionId;
import org.guiku.review.Outcome;
import org.guiku.review.Reviews;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The opinions of a plan. */
@RestController
@RequestMapping("/api/v1/plans/{plan}/opinions")
class OpinionController {

  private static final String ENTRY =
      """
      {"who": "市财政局", "clause": "第三章第二节", "text": "建议将“15万元”改为“不超过15万元”。", "reason": "…"}""";

  private final Plans plans;
  private final Reviews reviews;
  private final OpinionChanges changes;

  OpinionController(Plans plans, Reviews reviews, OpinionChanges changes) {
    this.plans = plans;
    this.reviews = reviews;
    this.changes = changes;
  }

  @WantsSignIn
  @GetMapping
  Listing<OpinionView> list(
      @PathVariable String plan,
      @RequestParam(defaultValue = "") Set<Outcome> outcome,
      @RequestParam(defaultValue = "") String document,
      @RequestParam(defaultValue = "") String who,
      PageRequest page,
      Viewer viewer) {
    OpinionFilter filter = new OpinionFilter(outcome, document, who);
    return reviews.list(plans.named(plan), filter, viewer, page).map(OpinionView::of);
  }

  @WantsSignIn
  @GetMapping("/summary")
  OpinionCounts summary(@PathVariable String plan, Viewer viewer) {
    return reviews.counts(plans.named(plan), viewer);
  }

  @ApiResponse(
      responseCode = "201",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = OpinionView.class)))
  @ApiResponse(responseCode = "400", description = "MALFORMED_OPINION, with all faults")
  @For({Role.EDITOR, Role.REVIEWER, Role.ADMIN})
  @PostMapping
  ResponseEntity<OpinionView> enter(
      @PathVariable String plan,
      @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(schema = @Schema(type = "object", example = ENTRY)))
          @RequestBody
          JsonNode body,
      Viewer viewer) {
    OpinionId entered = changes.enter(plans.named(plan), OpinionBody.wish(body), viewer);
    return ResponseEntity.created(URI.create("/api/v1/opinions/" + entered))
        .body(OpinionView.of(reviews.named(entered.value(), viewer)));
  }
}
