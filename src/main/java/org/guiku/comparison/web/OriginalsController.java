package org.guiku.comparison.web;

import org.guiku.access.Open;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.comparison.Comparison;
import org.guiku.comparison.Comparisons;
import org.guiku.documents.Documents;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** Tells the page with both originals what to mark in them, and what to keep side by side. */
@Controller
class OriginalsController {

  private final Comparisons comparisons;
  private final Documents documents;

  OriginalsController(Comparisons comparisons, Documents documents) {
    this.comparisons = comparisons;
    this.documents = documents;
  }

  @Open
  @GetMapping("/comparisons/{id}/places")
  @ResponseBody
  Places places(@PathVariable String id, Viewer viewer) {
    Comparison comparison = comparisons.named(id, viewer);
    return comparisons
        .compared(comparison)
        .map(
            compared ->
                Places.of(
                    compared,
                    documents.reading(comparison.left()),
                    documents.reading(comparison.right())))
        .orElseThrow(() -> new Refused(409, "NOT_COMPARED_YET"));
  }
}
