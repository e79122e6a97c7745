package org.guiku.ingestion.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guiku.access.ForContributors;
import org.guiku.access.Viewer;
import org.guiku.access.WantsSignIn;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentFilter;
import org.guiku.documents.DocumentId;
import org.guiku.documents.DocumentKind;
import org.guiku.documents.DocumentViews;
import org.guiku.documents.Documents;
import org.guiku.documents.Listing;
import org.guiku.documents.PageRequest;
import org.guiku.documents.Rights;
import org.guiku.ingestion.BatchId;
import org.guiku.ingestion.BatchStandings;
import org.guiku.ingestion.Ingestion;
import org.guiku.ingestion.ReadingsUnderWay;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The queue as people see it: what is being read, what waits, what failed and what helps. */
@Controller
class QueueController {

  private final Documents documents;
  private final Ingestion ingestion;
  private final BatchStandings standings;
  private final ReadingsUnderWay readings;
  private final Arrivals arrivals;
  private final Terms terms;
  private final DocumentViews views;

  QueueController(
      Documents documents,
      Ingestion ingestion,
      BatchStandings standings,
      ReadingsUnderWay readings,
      Arrivals arrivals,
      Terms terms,
      DocumentViews views) {
    this.terms = terms;
    this.views = views;
    this.documents = documents;
    this.ingestion = ingestion;
    this.standings = standings;
    this.readings = readings;
    this.arrivals = arrivals;
  }

  /**
   * @param batch the upload one has just made, whose refused files are shown too
   */
  @WantsSignIn
  @GetMapping("/queue")
  String queue(@RequestParam Optional<String> batch, PageRequest page, Viewer viewer, Model model) {
    fill(page, viewer, model);
    batch
        .filter(DocumentId::isWellFormed)
        .flatMap(id -> standings.of(new BatchId(id), viewer))
        .ifPresent(found -> model.addAttribute("batch", BatchView.of(found)));
    return "ingestion/queue";
  }

  /** The part that changes while one looks at it. */
  @WantsSignIn
  @GetMapping("/queue/now")
  String now(PageRequest page, Viewer viewer, Model model) {
    fill(page, viewer, model);
    return "ingestion/queue :: now";
  }

  /** Takes files from the form of a browser without scripts. */
  @ForContributors
  @PostMapping("/upload")
  String upload(
      @RequestParam List<MultipartFile> file,
      @RequestParam Optional<DocumentKind> kind,
      @RequestParam Optional<String> planCode,
      Viewer viewer)
      throws IOException {
    List<MultipartFile> chosen = file.stream().filter(QueueController::isChosen).toList();
    if (chosen.isEmpty()) {
      return "redirect:/";
    }
    return "redirect:/queue?batch="
        + arrivals.take(
            chosen,
            terms.of(kind, planCode, Optional.empty(), Terms.Opening.USUAL, viewer),
            viewer);
  }

  /** Tries the chosen documents again. */
  @ForContributors
  @PostMapping("/queue/attempts")
  String again(@RequestParam(defaultValue = "") List<String> id, Viewer viewer) {
    id.stream()
        .filter(DocumentId::isWellFormed)
        .forEach(known -> ingestion.again(new DocumentId(known), Optional.empty(), viewer));
    return "redirect:/queue";
  }

  @ForContributors
  @PostMapping("/queue/attempts/all")
  String again(Viewer viewer) {
    failed(viewer).forEach(id -> ingestion.again(id, Optional.empty(), viewer));
    return "redirect:/queue";
  }

  /**
   * @param password that the file wants, for this attempt alone
   * @param from the page to return to: the queue, else the document
   */
  @ForContributors
  @PostMapping("/documents/{id}/attempts")
  String again(
      @PathVariable String id,
      @RequestParam Optional<String> password,
      @RequestParam Optional<String> from,
      Viewer viewer) {
    Attempt attempt = new Attempt(password.orElse(null));
    ingestion.again(documents.named(id, viewer).id(), attempt.given(), viewer);
    return "redirect:" + (from.equals(Optional.of("queue")) ? "/queue" : "/documents/" + id);
  }

  private void fill(PageRequest page, Viewer viewer, Model model) {
    Listing<Document> underWay =
        documents.list(
            DocumentFilter.status(Document.Status.EXTRACTING, Document.Status.INDEXING),
            viewer,
            new PageRequest(0, PageRequest.MAX_SIZE));
    model.addAttribute(
        "underWay",
        underWay.items().stream()
            .map(document -> UnderWay.of(document, readings.of(document.id())))
            .toList());
    model.addAttribute(
        "waiting", documents.count(DocumentFilter.status(Document.Status.QUEUED), viewer));
    model.addAttribute(
        "failures",
        documents
            .list(DocumentFilter.status(Document.Status.FAILED), viewer, page)
            .map(it -> views.of(it, viewer)));
  }

  private List<DocumentId> failed(Viewer viewer) {
    DocumentFilter failed = DocumentFilter.status(Document.Status.FAILED);
    List<DocumentId> ids = new ArrayList<>();
    int page = 0;
    Listing<Document> part;
    do {
      part = documents.list(failed, viewer, new PageRequest(page++, PageRequest.MAX_SIZE));
      part.items().stream()
          .filter(document -> Rights.mayChange(viewer, document.readership()))
          .forEach(document -> ids.add(document.id()));
    } while (part.items().size() == PageRequest.MAX_SIZE);
    return ids;
  }

  private static boolean isChosen(MultipartFile file) {
    return !Optional.ofNullable(file.getOriginalFilename()).orElse("").isEmpty();
  }
}
