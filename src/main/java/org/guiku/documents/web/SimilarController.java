package org.guiku.documents.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.guiku.access.Open;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.documents.Documents;
import org.guiku.documents.Listing;
import org.guiku.documents.PageRequest;
import org.guiku.documents.SimilarDocuments;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What else says the same. */
@RestController
@RequestMapping("/api/v1/documents")
class SimilarController {

  private final Documents documents;
  private final SimilarDocuments similar;

  SimilarController(Documents documents, SimilarDocuments similar) {
    this.documents = documents;
    this.similar = similar;
  }

  /**
   * @param by what is compared: {@code document}
   */
  @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "400", description = "BAD_PARAMETER")
  @Open
  @GetMapping(path = "/{id}/similar", params = "by")
  Listing<SimilarView> list(
      @PathVariable String id, @RequestParam String by, PageRequest page, Viewer viewer) {
    if (!by.equals("document")) {
      throw new Refused(400, "BAD_PARAMETER", "by");
    }
    return similar.to(documents.named(id, viewer), viewer, page).map(SimilarView::of);
  }
}
