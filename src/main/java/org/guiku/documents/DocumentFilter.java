package org.guiku.documents;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guiku.coding.Category;
import org.guiku.coding.Level;

/**
 * Which documents of a list are wanted; an empty set wants all.
 *
 * @param region codes of GB/T 2260: with all that lies below, and under the codes of any time
 * @param from the first day of issue; what has no date is left out then
 * @param to the last day of issue
 * @param container only the members of this archive
 */
public record DocumentFilter(
    Set<Document.Status> status,
    Set<DocumentKind> kind,
    Set<Level> level,
    Set<Category> category,
    Set<Integer> period,
    Set<String> region,
    Set<String> issuer,
    Set<String> subject,
    Set<String> planCode,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<DocumentId> container) {

  public static final DocumentFilter ALL = of(Set.of(), Set.of(), Optional.empty());

  /** An empty field of a form is read as a value that is not there, and wants nothing. */
  public DocumentFilter {
    status = given(status);
    kind = given(kind);
    level = given(level);
    category = given(category);
    period = given(period);
  }

  public static DocumentFilter status(Document.Status... status) {
    return of(Set.of(status), Set.of(), Optional.empty());
  }

  /** The members of an archive. */
  public static DocumentFilter inside(DocumentId container) {
    return of(Set.of(), Set.of(), Optional.of(container));
  }

  /** What belongs to a plan. */
  public static DocumentFilter ofPlan(String code) {
    return of(Set.of(), Set.of(code), Optional.empty());
  }

  private static DocumentFilter of(
      Set<Document.Status> status, Set<String> planCode, Optional<DocumentId> container) {
    return new DocumentFilter(
        status,
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        planCode,
        Optional.empty(),
        Optional.empty(),
        container);
  }

  private static <T> Set<T> given(Set<T> wanted) {
    return wanted.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
  }
}
