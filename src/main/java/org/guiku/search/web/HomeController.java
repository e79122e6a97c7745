package org.guiku.search.web;

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

  @Open
  @GetMapping("/")
  String home(Viewer viewer, Model model) {
    model.addAttribute(
        "latest",
        documents.list(DocumentFilter.ALL, viewer, LATEST).map(it -> views.of(it, viewer)));
    model.addAttribute("kinds", DocumentKind.values());
    return "search/home";
  }
}
