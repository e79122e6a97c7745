package org.guiku.search.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.guiku.access.Open;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.documents.DocumentId;
import org.guiku.documents.PageRequest;
import org.guiku.search.Filters;
import org.guiku.search.Search;
import org.guiku.search.SearchRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what a search found, in all documents and in one. */
@Controller
class ResultsController {

  private final Search search;
  private final FacetLabels labels;

  ResultsController(Search search, FacetLabels labels) {
    this.search = search;
    this.labels = labels;
  }

  @Open
  @GetMapping("/search")
  String results(
      @RequestParam(defaultValue = "") String q,
      Filters filters,
      @RequestParam(defaultValue = "hybrid") String mode,
      @RequestParam(defaultValue = "relevance") String sort,
      PageRequest page,
      Viewer viewer,
      Locale locale,
      HttpServletResponse response,
      Model model) {
    if (q.isBlank()) {
      return "redirect:/";
    }
    var request = new SearchRequest(q, filters, Choices.mode(mode), Choices.order(sort), page);
    model.addAttribute("taking", new ResultLinks(request).taking());
    try {
      model.addAttribute(
          "found",
          ResultsPage.of(
              search.search(request, viewer), request, search.modes(), labels.in(locale)));
      // The address of a result without what the form that asked for it sent along empty.
      response.setHeader("HX-Push-Url", new ResultLinks(request).page(page.page()));
    } catch (Refused refused) {
      model.addAttribute("unreadable", Unreadable.of(refused, q));
    }
    return "search/results";
  }

  /** The passages of one document that match, each a link to its place. */
  @Open
  @GetMapping("/documents/{id}/hits")
  String inDocument(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String q,
      PageRequest page,
      Viewer viewer,
      Model model) {
    if (!DocumentId.isWellFormed(id)) {
      throw new Refused(404, "UNKNOWN_DOCUMENT");
    }
    if (q.isBlank()) {
      return "redirect:/documents/" + id;
    }
    model.addAttribute("id", id);
    DocumentId document = new DocumentId(id);
    try {
      model.addAttribute(
          "matches",
          search
              .inDocument(document, q, viewer, page)
              .map(match -> ShownPassage.of(document, match, q)));
    } catch (Refused refused) {
      model.addAttribute("unreadable", Unreadable.of(refused, q));
    }
    return "search/hits";
  }
}
