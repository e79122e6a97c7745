package org.guiku.comparison.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guiku.access.Open;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.access.WantsSignIn;
import org.guiku.comparison.Comparison;
import org.guiku.comparison.ComparisonView;
import org.guiku.comparison.Comparisons;
import org.guiku.comparison.diff.Sameness;
import org.guiku.documents.Listing;
import org.guiku.documents.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The API's comparisons. */
@RestController
@RequestMapping("/api/v1/comparisons")
class ComparisonController {

  /**
   * Two documents that somebody wants compared.
   *
   * @param left id of the document before
   * @param right id of the document after
   * @param ignoring ways of writing that are not to count; none where left out
   */
  record Wish(
      Optional<String> left, Optional<String> right, Optional<Set<Sameness.Ignored>> ignoring) {

    private static String wanted(Optional<String> value, String name) {
      return value.orElseThrow(() -> new Refused(400, "MISSING_PARAMETER", name));
    }
  }

  private final Comparisons comparisons;

  ComparisonController(Comparisons comparisons) {
    this.comparisons = comparisons;
  }

  @ApiResponse(
      responseCode = "201",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ComparisonView.class)))
  @WantsSignIn
  @PostMapping
  ResponseEntity<ComparisonView> begin(@RequestBody Wish wish, Viewer viewer) {
    Comparison begun =
        comparisons.begin(
            Wish.wanted(wish.left(), "left"),
            Wish.wanted(wish.right(), "right"),
            new Sameness(wish.ignoring().orElse(Set.of())),
            viewer);
    return ResponseEntity.created(URI.create("/api/v1/comparisons/" + begun.id()))
        .body(view(begun));
  }

  @WantsSignIn
  @GetMapping
  Listing<ComparisonView> list(PageRequest page, Viewer viewer) {
    List<Comparison> latest = comparisons.latest(viewer);
    return Listing.of(latest, page)
        .map(each -> ComparisonView.of(each, Optional.empty(), comparisons.progress(each)));
  }

  @Open
  @GetMapping("/{id}")
  ComparisonView get(@PathVariable String id, Viewer viewer) {
    return view(comparisons.named(id, viewer));
  }

  private ComparisonView view(Comparison comparison) {
    return ComparisonView.of(
        comparison, comparisons.compared(comparison), comparisons.progress(comparison));
  }
}
