package org.guiku.indicators.web;

import java.util.List;
import org.guiku.access.Open;
import org.guiku.access.Viewer;
import org.guiku.documents.Document;
import org.guiku.documents.Documents;
import org.guiku.indicators.Indicators;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A document's indicators as a page, and as a part of the document's own page. */
@Controller
class IndicatorPageController {

  /** The document's page shows so many, and leads to all. */
  private static final int FIRST = 12;

  private final Documents documents;
  private final Indicators indicators;

  IndicatorPageController(Documents documents, Indicators indicators) {
    this.documents = documents;
    this.indicators = indicators;
  }

  @Open
  @GetMapping("/documents/{id}/indicators")
  String all(@PathVariable String id, Viewer viewer, Model model) {
    show(id, viewer, model);
    return "indicators/indicators";
  }

  @Open
  @GetMapping("/documents/{id}/indicators/first")
  String first(@PathVariable String id, Viewer viewer, Model model) {
    show(id, viewer, model);
    model.addAttribute("most", FIRST);
    return "indicators/first :: list";
  }

  /** A part of the page on which both documents are compared. */
  @Open
  @GetMapping("/documents/{id}/indicators/changes")
  String changes(@PathVariable String id, @RequestParam String to, Viewer viewer, Model model) {
    model.addAttribute(
        "changes",
        indicators.changes(id, to, viewer).stream()
            .map(it -> ShownIndicatorChange.of(it, id, to))
            .toList());
    return "indicators/changes :: table";
  }

  private void show(String id, Viewer viewer, Model model) {
    Document document = documents.named(id, viewer);
    List<ShownIndicator> shown =
        indicators.of(id, viewer).stream().map(it -> ShownIndicator.of(it, id)).toList();
    model.addAttribute("document", document);
    model.addAttribute("indicators", shown);
  }
}
