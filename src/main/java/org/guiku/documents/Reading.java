package org.guiku.documents;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What reading one file gave. A later reading of the same file replaces it whole.
 *
 * @param mediaType as found in the bytes, not as named by the uploader
 * @param language BCP 47, as far as it could be told
 * @param title the document's own title, where it states one
 * @param pages empty where the format has no pages
 * @param partial set where only the first pages could be read
 */
public record Reading(
    String mediaType,
    Optional<String> language,
    Optional<String> title,
    List<DocumentPage> pages,
    List<Passage> passages,
    List<Table> tables,
    Optional<Partial> partial) {

  /** Why and how far a file was read only in part. */
  public record Partial(int pagesRead, String reason) {}

  public Reading {
    pages = List.copyOf(pages);
    passages = List.copyOf(passages);
    tables = List.copyOf(tables);
  }

  /** The whole text in reading order, a line for each passage. */
  public String text() {
    return passages.stream().map(Passage::text).collect(Collectors.joining("\n"));
  }

  /** Number of characters that are not white space. */
  public long characters() {
    return passages.stream()
        .mapToLong(p -> p.text().codePoints().filter(c -> !Character.isWhitespace(c)).count())
        .sum();
  }
}
