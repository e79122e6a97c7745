package org.guiku.ingestion.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.Optional;
import org.guiku.access.For;
import org.guiku.access.Refused;
import org.guiku.access.Role;
import org.guiku.access.Viewer;
import org.guiku.access.Visibility;
import org.guiku.ingestion.BatchId;
import org.guiku.ingestion.BatchStandings;
import org.guiku.ingestion.Ingestion;
import org.guiku.ingestion.Upload;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes in what another system has given out: lines of JSON, a document each. */
@RestController
@RequestMapping("/api/v1/imports")
class ImportController {

  private static final String NDJSON = "application/x-ndjson";

  private static final String EXAMPLE =
      """
      {"id": "a-17", "title": "…", "text": "…", "kind": "PLAN", "region": "330100", "period": 14}""";

  private final Ingestion ingestion;
  private final BatchStandings standings;
  private final Incoming incoming;
  private final Terms terms;

  ImportController(Ingestion ingestion, BatchStandings standings, Incoming incoming, Terms terms) {
    this.terms = terms;
    this.ingestion = ingestion;
    this.standings = standings;
    this.incoming = incoming;
  }

  @ApiResponse(
      responseCode = "202",
      description = "On disk; each line becomes a member of this batch.",
      useReturnTypeSchema = true)
  @ApiResponse(responseCode = "400", description = "EMPTY, NOT_UTF8 or UNKNOWN_READER")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = NDJSON,
              schema = @Schema(type = "string"),
              examples = @ExampleObject(EXAMPLE)))
  @For(Role.ADMIN)
  @PostMapping
  ResponseEntity<BatchView> take(
      InputStream body,
      @RequestParam Optional<Visibility> visibility,
      @RequestParam Optional<String> department,
      Viewer viewer)
      throws IOException {
    Terms.Opening opening = new Terms.Opening(visibility, department);
    Upload.Terms usual =
        terms.of(Optional.empty(), Optional.empty(), Optional.empty(), opening, viewer);
    try (Incoming.Files files = incoming.open()) {
      Upload records = files.add(body, "records.jsonl");
      if (Files.size(records.file()) == 0) {
        throw new Refused(400, "EMPTY");
      }
      BatchId id = ingestion.submitRecords(records, usual, viewer);
      return ResponseEntity.accepted()
          .location(URI.create("/api/v1/batches/" + id))
          .body(BatchView.of(standings.of(id, viewer).orElseThrow()));
    }
  }
}
