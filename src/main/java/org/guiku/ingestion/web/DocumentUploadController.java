package org.guiku.ingestion.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.guiku.access.ForContributors;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.access.Visibility;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentId;
import org.guiku.documents.DocumentKind;
import org.guiku.documents.DocumentRegister.Registration;
import org.guiku.documents.DocumentView;
import org.guiku.documents.DocumentViews;
import org.guiku.documents.Documents;
import org.guiku.ingestion.Ingestion;
import org.guiku.ingestion.Upload;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Takes single files in, and tries failed ones again. */
@RestController
@RequestMapping("/api/v1/documents")
class DocumentUploadController {

  private final Ingestion ingestion;
  private final Documents documents;
  private final Incoming incoming;
  private final Terms terms;
  private final DocumentViews views;

  DocumentUploadController(
      Ingestion ingestion,
      Documents documents,
      Incoming incoming,
      Terms terms,
      DocumentViews views) {
    this.terms = terms;
    this.views = views;
    this.ingestion = ingestion;
    this.documents = documents;
    this.incoming = incoming;
  }

  @ApiResponse(responseCode = "202", description = "Taken in.", useReturnTypeSchema = true)
  @ApiResponse(
      responseCode = "200",
      description = "The same bytes were there before.",
      useReturnTypeSchema = true)
  @ApiResponse(responseCode = "400", description = "EMPTY, or a field that cannot be read.")
  @ApiResponse(responseCode = "413", description = "TOO_LARGE")
  @ForContributors
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<DocumentView> upload(
      @RequestParam MultipartFile file,
      @RequestParam Optional<DocumentKind> kind,
      @RequestParam Optional<String> planCode,
      @RequestParam Optional<String> title,
      @RequestParam Optional<Visibility> visibility,
      @RequestParam Optional<String> department,
      MultipartHttpServletRequest request,
      Viewer viewer)
      throws IOException {
    Terms.Opening opening = new Terms.Opening(visibility, department);
    Upload.Terms said = terms.of(kind, planCode, title, opening, viewer);
    if (request.getFiles("file").size() != 1) {
      throw new Refused(400, "ONE_FILE_WANTED");
    }
    try (Incoming.Files files = incoming.open()) {
      Upload upload = files.add(file);
      Door.pass(upload, ingestion);
      return answer(ingestion.submit(upload, said, viewer), viewer);
    }
  }

  @ApiResponse(responseCode = "202", description = "Queued again.", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "409", description = "NOT_FAILED")
  @ForContributors
  @PostMapping("/{id}/attempts")
  @ResponseStatus(HttpStatus.ACCEPTED)
  DocumentView again(
      @PathVariable String id, @RequestBody Optional<Attempt> attempt, Viewer viewer) {
    Document document = documents.named(id, viewer);
    Optional<String> password = attempt.orElse(Attempt.BARE).given();
    if (!ingestion.again(document.id(), password, viewer)) {
      throw new Refused(409, "NOT_FAILED", document.title());
    }
    return views.of(documents.named(id, viewer), viewer);
  }

  private ResponseEntity<DocumentView> answer(Registration taken, Viewer viewer) {
    DocumentId id = taken.document().id();
    URI location = URI.create("/api/v1/documents/" + id);
    if (taken.isNew()) {
      return ResponseEntity.accepted().location(location).body(views.of(taken.document(), viewer));
    }
    Document document = documents.find(id, viewer).orElse(taken.document());
    return ResponseEntity.ok().location(location).body(views.duplicate(document, viewer));
  }
}
