package org.guiku.ingestion.web;

import java.util.Optional;
import org.guiku.access.Visibility;
import org.guiku.documents.DocumentKind;
import org.guiku.ingestion.Upload;

/** What the fields of an upload say, and what holds where they say nothing. */
final class Terms {

  private Terms() {}

  static Upload.Terms of(
      Optional<DocumentKind> kind,
      Optional<String> planCode,
      Optional<String> title,
      Optional<Visibility> visibility) {
    return new Upload.Terms(
        kind.orElse(DocumentKind.OTHER),
        planCode.map(String::strip).filter(code -> !code.isEmpty()),
        title.map(String::strip).filter(text -> !text.isEmpty()),
        visibility.orElse(Visibility.DEPARTMENT));
  }
}
