package org.guiku.search.web;

import java.util.List;
import org.guiku.access.Open;
import org.guiku.access.Viewer;
import org.guiku.search.Suggestion;
import org.guiku.search.Suggestions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Completes what is typed into a search box, of a page or of a browser. */
@RestController
class SuggestController {

  /** As OpenSearch Suggestions 1.0 calls it. */
  private static final String FOR_BROWSERS = "application/x-suggestions+json";

  private final Suggestions suggestions;

  SuggestController(Suggestions suggestions) {
    this.suggestions = suggestions;
  }

  /** Suggestions, the likeliest first. */
  record SuggestResponse(List<Suggestion> items) {}

  @Open
  @GetMapping("/api/v1/suggest")
  SuggestResponse suggest(@RequestParam(defaultValue = "") String q, Viewer viewer) {
    return new SuggestResponse(suggestions.completing(q, viewer));
  }

  /** What was typed, and the list of what completes it. */
  @Open
  @GetMapping(path = "/opensearch/suggest", produces = FOR_BROWSERS)
  List<Object> forBrowsers(@RequestParam(defaultValue = "") String q, Viewer viewer) {
    return List.of(q, suggestions.completing(q, viewer).stream().map(Suggestion::text).toList());
  }
}
