package org.guiku.documents;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guiku.coding.CodedValue;

/**
 * What reading one file gave. A later reading of the same file replaces it whole.
 *
 * @param mediaType as found in the bytes, not as named by the uploader
 * @param language BCP 47, as far as it could be told
 * @param title the document's own title, where it states one
 * @param pages empty where the format has no pages
 * @param partial set where only the first pages could be read
 * @param annotations comments and tracked changes
 * @param damage what is broken in the text
 * @param coding what the text says of the document: from whom, of when, for where
 */
public record Reading(
    String mediaType,
    Optional<String> language,
    Optional<String> title,
    List<DocumentPage> pages,
    List<Passage> passages,
    List<Table> tables,
    Optional<Partial> partial,
    List<Annotation> annotations,
    List<Damage> damage,
    List<CodedValue> coding) {

  /** Why and how far a file was read only in part. */
  public record Partial(int pagesRead, String reason) {}

  public Reading {
    pages = List.copyOf(pages);
    passages = List.copyOf(passages);
    tables = List.copyOf(tables);
    annotations = List.copyOf(annotations);
    damage = List.copyOf(damage);
    coding = List.copyOf(coding);
  }

  /** A reading without marks, of a sound text that was not coded yet. */
  public Reading(
      String mediaType,
      Optional<String> language,
      Optional<String> title,
      List<DocumentPage> pages,
      List<Passage> passages,
      List<Table> tables,
      Optional<Partial> partial) {
    this(
        mediaType, language, title, pages, passages, tables, partial, List.of(), List.of(),
        List.of());
  }

  public Reading withAnnotations(List<Annotation> marks) {
    return new Reading(
        mediaType, language, title, pages, passages, tables, partial, marks, damage, coding);
  }

  public Reading withDamage(List<Damage> found) {
    return new Reading(
        mediaType, language, title, pages, passages, tables, partial, annotations, found, coding);
  }

  public Reading withCoding(List<CodedValue> values) {
    return new Reading(
        mediaType, language, title, pages, passages, tables, partial, annotations, damage, values);
  }

  public Reading withPartial(Partial left) {
    return new Reading(
        mediaType,
        language,
        title,
        pages,
        passages,
        tables,
        Optional.of(left),
        annotations,
        damage,
        coding);
  }

  /** The whole text in reading order, a line for each passage. */
  public String text() {
    return passages.stream().map(Passage::text).collect(Collectors.joining("\n"));
  }

  /** The passages that are someone else's words, by ordinal. */
  public Set<Integer> foreignOrdinals() {
    return damage.stream()
        .filter(each -> each.kind() == Damage.Kind.FOREIGN_TEXT)
        .map(Damage::ordinal)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Number of characters that are not white space. */
  public long characters() {
    return passages.stream()
        .mapToLong(p -> p.text().codePoints().filter(c -> !Character.isWhitespace(c)).count())
        .sum();
  }
}
