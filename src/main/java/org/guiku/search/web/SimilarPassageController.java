package org.guiku.search.web;

import org.guiku.access.Open;
import org.guiku.access.Viewer;
import org.guiku.documents.Listing;
import org.guiku.documents.PageRequest;
import org.guiku.search.SimilarPassages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What says the same elsewhere. Documents as a whole are compared where they are kept. */
@RestController
@RequestMapping("/api/v1/documents")
class SimilarPassageController {

  private final SimilarPassages similar;

  SimilarPassageController(SimilarPassages similar) {
    this.similar = similar;
  }

  @Open
  @GetMapping(path = "/{id}/similar", params = "!by")
  Listing<SimilarPassageView> list(@PathVariable String id, PageRequest page, Viewer viewer) {
    return similar.to(id, viewer, page).map(SimilarPassageView::of);
  }
}
