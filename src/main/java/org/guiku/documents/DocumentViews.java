package org.guiku.documents;

import java.util.OptionalInt;
import org.guiku.access.Department;
import org.guiku.access.Departments;
import org.guiku.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows documents as the outer contract does. */
@Component
public class DocumentViews {

  private final Departments departments;
  private final Lineage lineage;

  DocumentViews(Departments departments, Lineage lineage) {
    this.departments = departments;
    this.lineage = lineage;
  }

  public DocumentView of(Document document, Viewer viewer) {
    return view(document, viewer, null);
  }

  /** The answer to an upload of bytes that were there already. */
  public DocumentView duplicate(Document first, Viewer viewer) {
    return view(first, viewer, true);
  }

  private DocumentView view(Document document, Viewer viewer, @Nullable Boolean duplicate) {
    OptionalInt revision = lineage.revision(document, viewer);
    return DocumentView.of(document, department(document), revision, duplicate);
  }

  private @Nullable String department(Document document) {
    return document
        .readership()
        .department()
        .flatMap(departments::find)
        .map(Department::name)
        .orElse(null);
  }
}
