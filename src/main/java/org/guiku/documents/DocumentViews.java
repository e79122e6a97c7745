package org.guiku.documents;

import org.guiku.access.Department;
import org.guiku.access.Departments;
import org.springframework.stereotype.Component;

/** Shows documents as the outer contract does. */
@Component
public class DocumentViews {

  private final Departments departments;

  DocumentViews(Departments departments) {
    this.departments = departments;
  }

  public DocumentView of(Document document) {
    return DocumentView.of(document, department(document), null);
  }

  /** The answer to an upload of bytes that were there already. */
  public DocumentView duplicate(Document first) {
    return DocumentView.of(first, department(first), true);
  }

  private @org.jspecify.annotations.Nullable String department(Document document) {
    return document
        .readership()
        .department()
        .flatMap(departments::find)
        .map(Department::name)
        .orElse(null);
  }
}
