package org.guiku.documents.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guiku.access.Open;
import org.guiku.access.Viewer;
import org.guiku.coding.Category;
import org.guiku.coding.Level;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentFilter;
import org.guiku.documents.DocumentId;
import org.guiku.documents.DocumentKind;
import org.guiku.documents.DocumentPage;
import org.guiku.documents.DocumentView;
import org.guiku.documents.DocumentViews;
import org.guiku.documents.Documents;
import org.guiku.documents.Listing;
import org.guiku.documents.PageRequest;
import org.guiku.documents.PassageAddress;
import org.guiku.documents.PassageView;
import org.guiku.documents.Reading;
import org.springframework.core.io.Resource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Documents, their originals and their text. */
@RestController
@RequestMapping("/api/v1/documents")
class DocumentController {

  private final Documents documents;
  private final Originals originals;
  private final DocumentViews views;

  DocumentController(Documents documents, Originals originals, DocumentViews views) {
    this.views = views;
    this.documents = documents;
    this.originals = originals;
  }

  @Open
  @GetMapping
  Listing<DocumentView> list(
      @RequestParam(defaultValue = "") Set<Document.Status> status,
      @RequestParam(defaultValue = "") Set<DocumentKind> kind,
      @RequestParam(defaultValue = "") Set<Level> level,
      @RequestParam(defaultValue = "") Set<Category> category,
      @RequestParam(defaultValue = "") Set<Integer> period,
      @RequestParam(defaultValue = "") Set<String> region,
      @RequestParam(defaultValue = "") Set<String> issuer,
      @RequestParam(defaultValue = "") Set<String> subject,
      @RequestParam(defaultValue = "") Set<String> planCode,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> from,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> to,
      @RequestParam Optional<String> container,
      PageRequest page,
      Viewer viewer) {
    if (container.isPresent() && !DocumentId.isWellFormed(container.get())) {
      return Listing.of(List.of(), page);
    }
    DocumentFilter filter =
        new DocumentFilter(
            status,
            kind,
            level,
            category,
            period,
            region,
            issuer,
            subject,
            planCode,
            from,
            to,
            container.map(DocumentId::new));
    return documents.list(filter, viewer, page).map(it -> views.of(it, viewer));
  }

  @Open
  @GetMapping("/{id}")
  DocumentView get(@PathVariable String id, Viewer viewer) {
    return views.of(documents.named(id, viewer), viewer);
  }

  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
              schema = @Schema(type = "string", format = "binary")))
  @Open
  @GetMapping("/{id}/content")
  ResponseEntity<Resource> content(@PathVariable String id, Viewer viewer) throws IOException {
    Document document = documents.named(id, viewer);
    Resource original = originals.of(document.blob());
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(document.mediaType()))
        .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(document.fileName()))
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .eTag(document.blob().sha256())
        .cacheControl(CacheControl.noCache().cachePrivate())
        .body(original);
  }

  @Open
  @GetMapping(path = "/{id}/text", produces = "text/plain;charset=UTF-8")
  String text(@PathVariable String id, Viewer viewer) {
    return reading(id, viewer).map(Reading::text).orElse("");
  }

  @Open
  @GetMapping("/{id}/passages")
  Listing<PassageView> passages(@PathVariable String id, PageRequest page, Viewer viewer) {
    return reading(id, viewer)
        .map(reading -> passages(new DocumentId(id), reading, page))
        .orElseGet(() -> Listing.of(List.of(), page));
  }

  @Open
  @GetMapping("/{id}/pages")
  Listing<PageView> pages(@PathVariable String id, PageRequest page, Viewer viewer) {
    List<DocumentPage> pages = reading(id, viewer).map(Reading::pages).orElseGet(List::of);
    return Listing.of(pages, page).map(PageView::of);
  }

  private static Listing<PassageView> passages(DocumentId id, Reading reading, PageRequest page) {
    List<PassageAddress> addresses = PassageAddress.ofAll(id, reading);
    return Listing.of(reading.passages(), page)
        .map(passage -> PassageView.of(passage, addresses.get(passage.ordinal() - 1)));
  }

  private Optional<Reading> reading(String id, Viewer viewer) {
    return documents.reading(documents.named(id, viewer).id());
  }
}
