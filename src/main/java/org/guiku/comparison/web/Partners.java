package org.guiku.comparison.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final PageRequest MOST = new PageRequest(0, 20);
  private static final Pattern ID = Pattern.compile("/documents/([0-9a-z]{16})");

  private final Documents documents;
  private final SimilarDocuments similar;

  Partners(Documents documents, SimilarDocuments similar) {
    this.documents = documents;
    this.similar = similar;
  }

  /** The documents of its plan, then those that say nearly the same, then the latest received. */
  List<Document> of(Document document, Viewer viewer) {
    Map<DocumentId, Document> found = new LinkedHashMap<>();
    document
        .planCode()
        .map(code -> documents.list(DocumentFilter.ofPlan(code), viewer, MOST).items())
        .ifPresent(all -> all.forEach(it -> found.putIfAbsent(it.id(), it)));
    similar.to(document, viewer, MOST).items().stream()
        .map(Similar::document)
        .forEach(it -> found.putIfAbsent(it.id(), it));
    latest(viewer).forEach(it -> found.putIfAbsent(it.id(), it));
    found.remove(document.id());
    return found.values().stream().filter(it -> it.passages() > 0).limit(MOST.size()).toList();
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
