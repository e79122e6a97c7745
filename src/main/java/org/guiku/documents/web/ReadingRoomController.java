package org.guiku.documents.web;

import java.util.Locale;
import java.util.Optional;
import org.guiku.access.Open;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentFilter;
import org.guiku.documents.DocumentView;
import org.guiku.documents.DocumentViews;
import org.guiku.documents.Documents;
import org.guiku.documents.Listing;
import org.guiku.documents.PageRequest;
import org.guiku.documents.Reading;
import org.guiku.documents.Rights;
import org.guiku.documents.SimilarDocuments;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where one reads: a document, opened at a page or a passage. */
@Controller
class ReadingRoomController {

  /** Where a document is opened. */
  private record Place(int page, int ordinal) {

    SetText text(Reading reading, ShownDocument shown) {
      return shown.drawn() ? SetText.ofPage(reading, page) : SetText.around(reading, ordinal);
    }
  }

  private static final PageRequest LATEST = new PageRequest(0, 10);
  private static final PageRequest NEAREST = new PageRequest(0, 10);

  private final Documents documents;
  private final Citations citations;
  private final SimilarDocuments similar;
  private final References references;
  private final DocumentViews views;

  ReadingRoomController(
      Documents documents,
      Citations citations,
      SimilarDocuments similar,
      References references,
      DocumentViews views) {
    this.views = views;
    this.documents = documents;
    this.citations = citations;
    this.similar = similar;
    this.references = references;
  }

  /**
   * @param at ordinal of the passage around which the text is set, where the format has no pages
   */
  @Open
  @GetMapping("/documents/{id}")
  String document(
      @PathVariable String id,
      @RequestParam(defaultValue = "1") int at,
      Viewer viewer,
      Locale locale,
      Model model) {
    return opened(documents.named(id, viewer), new Place(1, at), viewer, locale, model);
  }

  @Open
  @GetMapping("/documents/{id}/pages/{number}")
  String page(
      @PathVariable String id,
      @PathVariable int number,
      Viewer viewer,
      Locale locale,
      Model model) {
    Document document = documents.named(id, viewer);
    if (number < 1 || number > document.pages().orElse(0)) {
      throw new Refused(404, "NOT_FOUND");
    }
    return opened(document, new Place(number, 1), viewer, locale, model);
  }

  /** Tells a page that waits for its document to load anew, once there is something to see. */
  @Open
  @GetMapping("/documents/{id}/state")
  ResponseEntity<Void> state(@PathVariable String id, Viewer viewer) {
    return switch (documents.named(id, viewer).status()) {
      case READY, FAILED -> ResponseEntity.noContent().header("HX-Refresh", "true").build();
      case QUEUED, EXTRACTING, INDEXING -> ResponseEntity.noContent().build();
    };
  }

  /** A further stretch of the text, for a page that is being read. */
  @Open
  @GetMapping("/documents/{id}/text")
  String text(@PathVariable String id, @RequestParam int at, Viewer viewer, Model model) {
    Document document = documents.named(id, viewer);
    documents
        .reading(document.id())
        .ifPresent(reading -> model.addAttribute("text", SetText.around(reading, at)));
    model.addAttribute("document", views.of(document, viewer));
    return "documents/text :: stretch";
  }

  /** What a page of another module needs to show the original within it. */
  @Open
  @GetMapping("/documents/{id}/original")
  String original(@PathVariable String id, Viewer viewer, Model model) {
    Document document = documents.named(id, viewer);
    model.addAttribute("document", document);
    model.addAttribute("shown", ShownDocument.of(document, documents.reading(document.id())));
    return "documents/original :: original";
  }

  /** Leads a citation to where the passage stands now. */
  @Open
  @GetMapping("/passages/{address}")
  String passage(@PathVariable String address, Viewer viewer) {
    Citations.Resolved resolved = citations.resolve(address, viewer);
    String document = "/documents/" + resolved.address().document();
    return resolved
        .target()
        .passage()
        .map(passage -> Places.of(resolved.address().document(), passage))
        .map(place -> "redirect:" + place)
        .orElse("redirect:" + document + "?gone=true");
  }

  /** What came in last, for the first page to refresh. */
  @Open
  @GetMapping("/documents/latest")
  String latest(Viewer viewer, Model model) {
    model.addAttribute(
        "latest",
        documents.list(DocumentFilter.ALL, viewer, LATEST).map(it -> views.of(it, viewer)));
    return "documents/latest :: list";
  }

  private String opened(Document document, Place place, Viewer viewer, Locale locale, Model model) {
    Optional<Reading> reading = documents.reading(document.id());
    ShownDocument shown = ShownDocument.of(document, reading);
    model.addAttribute("document", views.of(document, viewer));
    model.addAttribute("shown", shown);
    model.addAttribute("page", place.page());
    model.addAttribute("known", ShownFact.of(document, reading, locale));
    model.addAttribute("damage", ShownDamage.of(document, reading));
    model.addAttribute("citation", references.tags(document, locale));
    model.addAttribute("similar", similar.to(document, viewer, NEAREST).map(SimilarView::of));
    reading
        .map(read -> place.text(read, shown))
        .ifPresent(text -> model.addAttribute("text", text));
    model.addAttribute("members", members(document, viewer));
    model.addAttribute("changes", Rights.mayChange(viewer, document.readership()));
    model.addAttribute("releases", Rights.mayRelease(viewer, document.kind()));
    return "documents/document";
  }

  private Listing<DocumentView> members(Document document, Viewer viewer) {
    return documents
        .list(
            DocumentFilter.inside(document.id()), viewer, new PageRequest(0, PageRequest.MAX_SIZE))
        .map(it -> views.of(it, viewer));
  }
}
