package org.guiku.review.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.guiku.access.For;
import org.guiku.access.Refused;
import org.guiku.access.Role;
import org.guiku.access.Viewer;
import org.guiku.access.WantsSignIn;
import org.guiku.documents.Listing;
import org.guiku.documents.PageRequest;
import org.guiku.review.OpinionChanges;
import org.guiku.review.OpinionId;
import org.guiku.review.Outcome;
import org.guiku.review.Reviews;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** One opinion, what people make of it, and its answer. */
@RestController
@RequestMapping("/api/v1/opinions/{id}")
class OneOpinionController {

  private static final String MERGE_PATCH = "application/merge-patch+json";

  private static final String CORRECTION =
      """
      {"clause": "第三章第二节", "reason": null}""";

  private static final String PARTS =
      """
      {"parts": [{"text": "…", "clause": "第二章"}, {"text": "…"}]}""";

  /**
   * How it is answered.
   *
   * @param change address of the passage of a text of the plan that follows it
   */
  record Sent(Optional<Outcome> outcome, Optional<String> reason, Optional<String> change) {

    private Outcome wanted() {
      return outcome.orElseThrow(() -> new Refused(400, "MISSING_PARAMETER", "outcome"));
    }
  }

  /**
   * With which it is to be one.
   *
   * @param text of the whole; theirs one after another where left out
   */
  record Joining(Optional<List<String>> with, Optional<String> text) {

    private List<String> others() {
      return with.filter(ids -> ids.stream().allMatch(Objects::nonNull))
          .orElseThrow(() -> new Refused(400, "MISSING_PARAMETER", "with"));
    }

    private Optional<String> words() {
      return text.map(String::strip).filter(given -> !given.isEmpty());
    }
  }

  private final Reviews reviews;
  private final OpinionChanges changes;

  OneOpinionController(Reviews reviews, OpinionChanges changes) {
    this.reviews = reviews;
    this.changes = changes;
  }

  @WantsSignIn
  @GetMapping
  OpinionView get(@PathVariable String id, Viewer viewer) {
    return OpinionView.of(reviews.named(id, viewer));
  }

  @WantsSignIn
  @GetMapping("/history")
  Listing<OpinionEventView> history(@PathVariable String id, PageRequest page, Viewer viewer) {
    return reviews.history(id, viewer, page).map(OpinionEventView::of);
  }

  @WantsSignIn
  @GetMapping("/proposals")
  List<ProposalView> proposals(@PathVariable String id, Viewer viewer) {
    return reviews.proposals(id, viewer).stream().map(ProposalView::of).toList();
  }

  @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "400", description = "MALFORMED_OPINION, with all faults")
  @For({Role.EDITOR, Role.REVIEWER, Role.ADMIN})
  @PatchMapping(consumes = {MediaType.APPLICATION_JSON_VALUE, MERGE_PATCH})
  OpinionView correct(
      @PathVariable String id,
      @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(schema = @Schema(type = "object", example = CORRECTION)))
          @RequestBody
          JsonNode body,
      Viewer viewer) {
    changes.correct(id, OpinionBody.wish(body), viewer);
    return get(id, viewer);
  }

  @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "400", description = "PARTS_WANTED or MALFORMED_OPINION")
  @For({Role.EDITOR, Role.REVIEWER, Role.ADMIN})
  @PostMapping("/parts")
  List<OpinionView> split(
      @PathVariable String id,
      @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(schema = @Schema(type = "object", example = PARTS)))
          @RequestBody
          JsonNode body,
      Viewer viewer) {
    List<OpinionId> parts = changes.split(id, OpinionBody.parts(body), viewer);
    return parts.stream().map(part -> get(part.value(), viewer)).toList();
  }

  @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "400", description = "NOT_JOINABLE or MALFORMED_OPINION")
  @For({Role.EDITOR, Role.REVIEWER, Role.ADMIN})
  @PostMapping("/joining")
  OpinionView join(@PathVariable String id, @RequestBody Joining joining, Viewer viewer) {
    OpinionId joined = changes.join(id, joining.others(), joining.words(), viewer);
    return get(joined.value(), viewer);
  }

  @For({Role.EDITOR, Role.REVIEWER, Role.ADMIN})
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @DeleteMapping
  void dismiss(@PathVariable String id, Viewer viewer) {
    changes.dismiss(id, viewer);
  }

  @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "400", description = "REASON_WANTED, TOO_LONG or BAD_PARAMETER")
  @For({Role.EDITOR, Role.REVIEWER, Role.ADMIN})
  @PostMapping("/answer")
  OpinionView answer(@PathVariable String id, @RequestBody Sent sent, Viewer viewer) {
    changes.answer(id, sent.wanted(), sent.reason(), sent.change(), viewer);
    return get(id, viewer);
  }
}
