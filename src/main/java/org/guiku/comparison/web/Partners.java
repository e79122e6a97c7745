package org.guiku.comparison.web;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guiku.access.Viewer;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentFilter;
import org.guiku.documents.DocumentId;
import org.guiku.documents.Documents;
import org.guiku.documents.PageRequest;
import org.guiku.documents.Similar;
import org.guiku.documents.SimilarDocuments;
import org.springframework.stereotype.Component;

/** What somebody may want to compare a document with. */
@Component
class Partners {

  /** Why a document is offered. */
  enum Reason {
    PLAN,
    BESIDE,
    SIMILAR,
    LATEST
  }

  /** Documents that are offered for one reason. */
  record Group(Reason reason, List<Document> documents) {}

  private static final PageRequest MOST = new PageRequest(0, 20);
  private static final Pattern ID = Pattern.compile("/documents/([0-9a-z]{16})");

  private final Documents documents;
  private final SimilarDocuments similar;

  Partners(Documents documents, SimilarDocuments similar) {
    this.documents = documents;
    this.similar = similar;
  }

  /**
   * In groups, each document in the first that it belongs to.
   *
   * @param beside ids of what stood beside it where it was chosen; what is no id is left out
   */
  List<Group> of(Document document, Collection<String> beside, Viewer viewer) {
    Set<DocumentId> named = new HashSet<>(Set.of(document.id()));
    return Stream.of(
            group(Reason.PLAN, ofPlan(document, viewer), named),
            group(Reason.BESIDE, beside(beside, viewer), named),
            group(Reason.SIMILAR, like(document, viewer), named),
            group(Reason.LATEST, latest(viewer), named))
        .filter(group -> !group.documents().isEmpty())
        .toList();
  }

  private static Group group(Reason reason, List<Document> found, Set<DocumentId> named) {
    return new Group(
        reason,
        found.stream().filter(it -> it.passages() > 0).filter(it -> named.add(it.id())).toList());
  }

  private List<Document> ofPlan(Document document, Viewer viewer) {
    return document
        .planCode()
        .map(code -> documents.list(DocumentFilter.ofPlan(code), viewer, MOST).items())
        .orElseGet(List::of);
  }

  private List<Document> beside(Collection<String> ids, Viewer viewer) {
    List<DocumentId> known =
        ids.stream()
            .filter(DocumentId::isWellFormed)
            .limit(MOST.size())
            .map(DocumentId::new)
            .toList();
    return documents.findAll(known, viewer);
  }

  private List<Document> like(Document document, Viewer viewer) {
    return similar.to(document, viewer, MOST).items().stream().map(Similar::document).toList();
  }

  /** The last received that have text. */
  List<Document> latest(Viewer viewer) {
    return documents
        .list(DocumentFilter.status(Document.Status.READY), viewer, MOST)
        .items()
        .stream()
        .filter(it -> it.passages() > 0)
        .toList();
  }

  /** The id in what somebody pasted: the id itself, or the address of a page of the document. */
  static String id(String pasted) {
    Matcher address = ID.matcher(pasted);
    return address.find() ? address.group(1) : pasted.strip();
  }
}
