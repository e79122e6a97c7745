package org.guiku.catalog.web;

import java.util.Comparator;
import java.util.List;
import org.guiku.access.Viewer;
import org.guiku.catalog.Plan;
import org.guiku.coding.PlanCode;
import org.guiku.documents.DocumentId;
import org.guiku.documents.DocumentView;
import org.guiku.documents.DocumentViews;
import org.guiku.documents.Documents;
import org.guiku.documents.Lineage;
import org.guiku.documents.Listing;
import org.guiku.documents.PageRequest;
import org.springframework.stereotype.Component;

/** The documents of plans: those that bear a plan's code. */
@Component
class PlanDocuments {

  private final Lineage lineage;
  private final Documents documents;
  private final DocumentViews views;

  PlanDocuments(Lineage lineage, Documents documents, DocumentViews views) {
    this.lineage = lineage;
    this.documents = documents;
    this.views = views;
  }

  /** Those that exist for the viewer, by kind, and within a kind by receipt. */
  Listing<DocumentView> of(Plan plan, Viewer viewer, PageRequest page) {
    Listing<DocumentId> wanted = Listing.of(ids(plan, viewer), page);
    List<DocumentView> shown =
        documents.findAll(wanted.items(), viewer).stream().map(it -> views.of(it, viewer)).toList();
    return new Listing<>(shown, wanted.total(), page.page(), page.size());
  }

  private List<DocumentId> ids(Plan plan, Viewer viewer) {
    return plan
        .code()
        .map(PlanCode::toString)
        .map(code -> lineage.of(code, viewer))
        .orElseGet(List::of)
        .stream()
        .sorted(Comparator.comparing(Lineage.Member::kind))
        .map(Lineage.Member::id)
        .toList();
  }
}
