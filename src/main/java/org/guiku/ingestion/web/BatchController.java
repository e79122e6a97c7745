package org.guiku.ingestion.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.guiku.access.ForContributors;
import org.guiku.access.Open;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.access.Visibility;
import org.guiku.documents.DocumentKind;
import org.guiku.ingestion.Batch;
import org.guiku.ingestion.BatchId;
import org.guiku.ingestion.BatchStandings;
import org.guiku.ingestion.Ingestion;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Takes many files in at once, and tells how far they have come. */
@RestController
@RequestMapping("/api/v1/batches")
class BatchController {

  private final Ingestion ingestion;
  private final BatchStandings standings;
  private final Arrivals arrivals;
  private final Terms terms;
  private final BatchEvents events;

  BatchController(
      Ingestion ingestion,
      BatchStandings standings,
      Arrivals arrivals,
      Terms terms,
      BatchEvents events) {
    this.ingestion = ingestion;
    this.terms = terms;
    this.standings = standings;
    this.arrivals = arrivals;
    this.events = events;
  }

  @ApiResponse(responseCode = "202", description = "Taken in.", useReturnTypeSchema = true)
  @ForContributors
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<BatchView> upload(
      @RequestParam List<MultipartFile> file,
      @RequestParam Optional<DocumentKind> kind,
      @RequestParam Optional<String> planCode,
      @RequestParam Optional<Visibility> visibility,
      @RequestParam Optional<String> department,
      Viewer viewer)
      throws IOException {
    Terms.Opening opening = new Terms.Opening(visibility, department);
    BatchId id =
        arrivals.take(file, terms.of(kind, planCode, Optional.empty(), opening, viewer), viewer);
    return ResponseEntity.accepted()
        .location(URI.create("/api/v1/batches/" + id))
        .body(BatchView.of(find(id.value(), viewer)));
  }

  @Open
  @GetMapping("/{id}")
  BatchView get(@PathVariable String id, Viewer viewer) {
    return BatchView.of(find(id, viewer));
  }

  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
              schema = @Schema(implementation = BatchView.class)))
  @Open
  @GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter events(@PathVariable String id, Viewer viewer) {
    return events.of(find(id, viewer).id(), viewer);
  }

  @ForContributors
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void stop(@PathVariable String id, Viewer viewer) {
    ingestion.stop(find(id, viewer).id(), viewer);
  }

  @ForContributors
  @PostMapping("/{id}/attempts")
  @ResponseStatus(HttpStatus.ACCEPTED)
  BatchView again(@PathVariable String id, Viewer viewer) {
    ingestion.again(find(id, viewer).id(), viewer);
    return BatchView.of(find(id, viewer));
  }

  private Batch find(String id, Viewer viewer) {
    return Optional.of(id)
        .filter(org.guiku.documents.DocumentId::isWellFormed)
        .flatMap(known -> standings.of(new BatchId(known), viewer))
        .orElseThrow(() -> new Refused(404, "UNKNOWN_BATCH"));
  }
}
