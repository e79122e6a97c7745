package org.guiku.documents;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.guiku.access.PersonId;
import org.guiku.access.Refused;
import org.guiku.access.Role;
import org.guiku.access.Viewer;
import org.guiku.access.Visibility;

/**
 * What somebody may do with a document that exists for them. Whoever brought it may change it as
 * long as they may bring any, and so may the editors of its department and those who administer.
 */
public final class Rights {

  /** What a person releases to the public; anything else becomes so by an administrator alone. */
  private static final Set<DocumentKind> RELEASED =
      EnumSet.of(
          DocumentKind.NOTICE,
          DocumentKind.INTERPRETATION,
          DocumentKind.PUBLICITY,
          DocumentKind.PLAN);

  private Rights() {}

  /** Whether they may say what it is, to whom it is open, and whether it is in use. */
  public static boolean mayChange(Viewer viewer, Readership readership) {
    return viewer.administers()
        || (viewer.brings() && isUploader(viewer, readership))
        || (viewer.has(Role.EDITOR) && isOfDepartment(viewer, readership));
  }

  /** Whether they may release a document of that kind to the public. */
  public static boolean mayRelease(Viewer viewer, DocumentKind kind) {
    return viewer.administers() || (viewer.has(Role.PUBLISHER) && RELEASED.contains(kind));
  }

  /**
   * @throws Refused 403 NOT_YOURS_TO_CHANGE
   */
  public static void demandChange(Viewer viewer, Document document) {
    if (!mayChange(viewer, document.readership())) {
      throw new Refused(403, "NOT_YOURS_TO_CHANGE");
    }
  }

  /**
   * Whether a document may come to be open to that circle by this viewer's word.
   *
   * @throws Refused 403 RELEASE_WANTED where it may not become public
   */
  public static void demandOpening(Viewer viewer, DocumentKind kind, Visibility visibility) {
    if (visibility == Visibility.PUBLIC && !mayRelease(viewer, kind)) {
      throw new Refused(403, "RELEASE_WANTED");
    }
  }

  private static boolean isUploader(Viewer viewer, Readership readership) {
    Optional<PersonId> asker = viewer.contributor().person();
    return asker.isPresent() && asker.equals(readership.uploader());
  }

  private static boolean isOfDepartment(Viewer viewer, Readership readership) {
    return readership.department().isPresent()
        && readership.department().equals(viewer.contributor().department());
  }
}
