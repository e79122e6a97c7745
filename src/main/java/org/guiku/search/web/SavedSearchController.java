package org.guiku.search.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import javax.xml.stream.XMLStreamException;
import org.guiku.access.Viewer;
import org.guiku.access.WantsSignIn;
import org.guiku.documents.Listing;
import org.guiku.documents.PageRequest;
import org.guiku.search.saved.SavedSearches;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Saved searches, and the feed of each. */
@RestController
@RequestMapping("/api/v1/saved-searches")
class SavedSearchController {

  private final SavedSearches saved;
  private final SavedSearchFeed feed;

  SavedSearchController(SavedSearches saved, SavedSearchFeed feed) {
    this.saved = saved;
    this.feed = feed;
  }

  @ApiResponse(
      responseCode = "201",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = SavedSearchView.class)))
  @WantsSignIn
  @PostMapping
  ResponseEntity<SavedSearchView> save(@RequestBody SavedSearchWish wish, Viewer viewer) {
    SavedSearchView view = SavedSearchView.of(saved.save(wish.checked(), viewer));
    return ResponseEntity.created(URI.create("/api/v1/saved-searches/" + view.id())).body(view);
  }

  @WantsSignIn
  @GetMapping
  Listing<SavedSearchView> list(PageRequest page, Viewer viewer) {
    return saved.list(viewer, page).map(SavedSearchView::of);
  }

  @WantsSignIn
  @GetMapping("/{id}")
  SavedSearchView get(@PathVariable String id, Viewer viewer) {
    return SavedSearchView.of(saved.named(id, viewer));
  }

  @WantsSignIn
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable String id, Viewer viewer) {
    saved.remove(id, viewer);
  }

  @ApiResponse(
      responseCode = "200",
      content = @Content(mediaType = "application/atom+xml", schema = @Schema(type = "string")))
  @WantsSignIn
  @GetMapping("/{id}/feed")
  void feed(@PathVariable String id, Viewer viewer, HttpServletResponse response)
      throws IOException, XMLStreamException {
    feed.write(saved.named(id, viewer), viewer, response);
  }
}
