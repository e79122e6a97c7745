package org.guiku.ingestion.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.access.Visibility;
import org.guiku.documents.DocumentKind;
import org.guiku.documents.Rights;
import org.guiku.ingestion.Upload;

/** What the fields of an upload say, and what holds where they say nothing. */
final class Terms {

  private static final int LONGEST_CODE = 40;

  private static final Pattern NOT_SHOWN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}]");

  private Terms() {}

  static Upload.Terms of(
      Optional<DocumentKind> kind,
      Optional<String> planCode,
      Optional<String> title,
      Optional<Visibility> visibility,
      Viewer viewer) {
    Rights.demandOpening(
        viewer, kind.orElse(DocumentKind.OTHER), visibility.orElse(Visibility.DEPARTMENT));
    return new Upload.Terms(
        kind.orElse(DocumentKind.OTHER),
        planCode.map(Terms::checked).filter(code -> !code.isEmpty()),
        title.map(Terms::shown).filter(text -> !text.isEmpty()),
        visibility.orElse(Visibility.DEPARTMENT),
        viewer.contributor());
  }

  private static String checked(String planCode) {
    String code = planCode.strip();
    if (code.length() > LONGEST_CODE || !code.equals(shown(code))) {
      throw new Refused(400, "BAD_PARAMETER", "planCode");
    }
    return code;
  }

  /** In one line, without characters that show nothing or turn the direction of writing. */
  private static String shown(String text) {
    return NOT_SHOWN.matcher(text.strip().replaceAll("\\s+", " ")).replaceAll("");
  }
}
