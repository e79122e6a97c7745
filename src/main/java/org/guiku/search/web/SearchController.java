package org.guiku.search.web;

import java.util.Locale;
import java.util.Map;
import org.guiku.access.Open;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.documents.DocumentId;
import org.guiku.documents.PageRequest;
import org.guiku.search.ExplainedResult;
import org.guiku.search.Filters;
import org.guiku.search.Search;
import org.guiku.search.SearchRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The API's search over all documents and within one. */
@RestController
@RequestMapping("/api/v1")
class SearchController {

  private final Search search;
  private final FacetLabels labels;

  SearchController(Search search, FacetLabels labels) {
    this.search = search;
    this.labels = labels;
  }

  @Open
  @GetMapping("/search")
  SearchResponse search(
      @RequestParam(defaultValue = "") String q,
      Filters filters,
      @RequestParam(defaultValue = "hybrid") String mode,
      @RequestParam(defaultValue = "relevance") String sort,
      @RequestParam(defaultValue = "false") boolean explain,
      PageRequest page,
      Viewer viewer,
      Locale locale) {
    var request = new SearchRequest(q, filters, Choices.mode(mode), Choices.order(sort), page);
    ExplainedResult found =
        explain
            ? search.explained(request, viewer)
            : new ExplainedResult(search.search(request, viewer), Map.of());
    return SearchResponse.of(found, labels.in(locale));
  }

  @Open
  @GetMapping("/documents/{id}/search")
  PassagesResponse inDocument(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String q,
      PageRequest page,
      Viewer viewer) {
    if (!DocumentId.isWellFormed(id)) {
      throw new Refused(404, "UNKNOWN_DOCUMENT");
    }
    return PassagesResponse.of(search.inDocument(new DocumentId(id), q, viewer, page));
  }
}
