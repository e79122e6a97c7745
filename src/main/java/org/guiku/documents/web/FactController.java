package org.guiku.documents.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Map;
import org.guiku.access.ForContributors;
import org.guiku.access.Viewer;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentView;
import org.guiku.documents.DocumentViews;
import org.guiku.documents.Documents;
import org.guiku.documents.Fact;
import org.guiku.documents.Recoding;
import org.guiku.documents.Said;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What people say of documents. */
@RestController
@RequestMapping("/api/v1/documents")
class FactController {

  private static final String MERGE_PATCH = "application/merge-patch+json";

  private static final String EXAMPLE =
      """
      {"region": "330100", "period": 14, "subjects": ["water"], "issuer": null}""";

  private final Documents documents;
  private final Recoding recoding;
  private final DocumentViews views;

  FactController(Documents documents, Recoding recoding, DocumentViews views) {
    this.views = views;
    this.documents = documents;
    this.recoding = recoding;
  }

  @ApiResponse(
      responseCode = "200",
      description = "A search finds it by these values.",
      useReturnTypeSchema = true)
  @ApiResponse(responseCode = "400", description = "UNKNOWN_FIELD or MALFORMED_VALUE")
  @ApiResponse(responseCode = "409", description = "SAME_FILE_IN_PLAN")
  @ForContributors
  @PatchMapping(
      path = "/{id}",
      consumes = {MediaType.APPLICATION_JSON_VALUE, MERGE_PATCH})
  DocumentView change(
      @PathVariable String id,
      @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(schema = @Schema(type = "object", example = EXAMPLE)))
          @RequestBody
          JsonNode body,
      Viewer viewer) {
    Document document = documents.named(id, viewer);
    return views.of(recoding.say(document.id(), FactChanges.of(body), viewer), viewer);
  }

  @ApiResponse(
      responseCode = "200",
      description = "What the text says holds again.",
      useReturnTypeSchema = true)
  @ApiResponse(responseCode = "400", description = "UNKNOWN_FIELD")
  @ApiResponse(responseCode = "409", description = "SAME_FILE_IN_PLAN")
  @ForContributors
  @DeleteMapping("/{id}/values/{field}")
  DocumentView withdraw(@PathVariable String id, @PathVariable String field, Viewer viewer) {
    Document document = documents.named(id, viewer);
    Fact fact = FactChanges.readFromText(field);
    return views.of(recoding.say(document.id(), Map.of(fact, Said.AS_THE_TEXT), viewer), viewer);
  }
}
