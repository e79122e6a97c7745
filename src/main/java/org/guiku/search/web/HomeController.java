package org.guiku.search.web;

import java.util.Optional;
import org.guiku.access.Open;
import org.guiku.access.Viewer;
import org.guiku.documents.DocumentFilter;
import org.guiku.documents.DocumentKind;
import org.guiku.documents.DocumentViews;
import org.guiku.documents.Documents;
import org.guiku.documents.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: the box, and what came in last. */
@Controller
class HomeController {

  private static final PageRequest LATEST = new PageRequest(0, 10);

  private final Documents documents;
  private final DocumentViews views;

  HomeController(Documents documents, DocumentViews views) {
    this.views = views;
    this.documents = documents;
  }

  /**
   * @param planCode of the plan to which what is brought belongs
   */
  @Open
  @GetMapping("/")
  String home(@RequestParam Optional<String> planCode, Viewer viewer, Model model) {
    model.addAttribute(
        "latest",
        documents.list(DocumentFilter.ALL, viewer, LATEST).map(it -> views.of(it, viewer)));
    model.addAttribute("planCode", planCode.orElse(""));
    model.addAttribute("kinds", DocumentKind.values());
    return "search/home";
  }
}
