package org.guiku.search.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guiku.access.Open;
import org.guiku.documents.PageRequest;
import org.guiku.search.Filters;
import org.guiku.search.Order;
import org.guiku.search.SearchRequest;
import org.guiku.search.saved.FilterText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The fragment by which a result is taken away: links to its files, and a form that saves it. */
@Controller
class TakingController {

  /** A file of the result. */
  record File(String name, String link) {}

  private static final List<String> FORMATS = List.of("csv", "xlsx", "gbt7714", "ris", "bibtex");

  private final FacetLabels labels;

  TakingController(FacetLabels labels) {
    this.labels = labels;
  }

  /** Of the same address as the search itself, so that a page need only pass its own on. */
  @Open
  @GetMapping("/search/taking")
  String taking(
      @RequestParam(defaultValue = "") String q,
      Filters filters,
      @RequestParam(defaultValue = "hybrid") String mode,
      @RequestParam(defaultValue = "relevance") String sort,
      Locale locale,
      Model model) {
    Order order = Choices.order(sort);
    var request =
        new SearchRequest(
            q, filters, Choices.mode(mode), order, new PageRequest(0, PageRequest.DEFAULT_SIZE));
    ResultLinks links = new ResultLinks(request);
    model.addAttribute("files", files(links));
    model.addAttribute("result", links.page(0));
    model.addAttribute("narrowing", Narrowing.of(links, labels.in(locale)));
    model.addAttribute("query", q);
    model.addAttribute("mode", mode);
    model.addAttribute("fields", fields(FilterText.named(filters)));
    return "search/taking";
  }

  private static List<File> files(ResultLinks links) {
    return FORMATS.stream().map(name -> new File(name, links.export(name))).toList();
  }

  private static List<Map.Entry<String, String>> fields(Map<String, List<String>> filters) {
    return filters.entrySet().stream()
        .<Map.Entry<String, String>>flatMap(
            filter -> filter.getValue().stream().map(value -> Map.entry(filter.getKey(), value)))
        .toList();
  }
}
