package org.guiku.ingestion.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.guiku.access.Contributor;
import org.guiku.access.Department;
import org.guiku.access.Departments;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.access.Visibility;
import org.guiku.documents.DocumentKind;
import org.guiku.documents.Rights;
import org.guiku.ingestion.Upload;
import org.springframework.stereotype.Component;

/** What the fields of an upload say, and what holds where they say nothing. */
@Component
class Terms {

  /**
   * To whom what is brought is to be open.
   *
   * @param department whose people read it, by its name; empty for that of whoever brings it
   */
  record Opening(Optional<Visibility> visibility, Optional<String> department) {

    static final Opening USUAL = new Opening(Optional.empty(), Optional.empty());

    Visibility circle() {
      return visibility.orElse(Visibility.DEPARTMENT);
    }
  }

  private static final int LONGEST_CODE = 40;

  private static final Pattern NOT_SHOWN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}]");

  private final Departments departments;

  Terms(Departments departments) {
    this.departments = departments;
  }

  /**
   * @throws Refused 400 BAD_PARAMETER or UNKNOWN_READER; 403 RELEASE_WANTED or ROLE_WANTED
   */
  Upload.Terms of(
      Optional<DocumentKind> kind,
      Optional<String> planCode,
      Optional<String> title,
      Opening opening,
      Viewer viewer) {
    Rights.demandOpening(viewer, kind.orElse(DocumentKind.OTHER), opening.circle());
    return new Upload.Terms(
        kind.orElse(DocumentKind.OTHER),
        planCode.map(Terms::checked).filter(code -> !code.isEmpty()),
        title.map(Terms::shown).filter(text -> !text.isEmpty()),
        opening.circle(),
        contributor(opening.department().filter(name -> !name.isBlank()), viewer));
  }

  private Contributor contributor(Optional<String> department, Viewer viewer) {
    if (department.isPresent() && !viewer.administers()) {
      throw new Refused(403, "ROLE_WANTED");
    }
    return department
        .map(name -> viewer.contributor().in(named(name).id()))
        .orElse(viewer.contributor());
  }

  private Department named(String name) {
    return departments.named(name).orElseThrow(() -> new Refused(400, "UNKNOWN_READER", name));
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
