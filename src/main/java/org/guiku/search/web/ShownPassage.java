package org.guiku.search.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.guiku.documents.DocumentId;
import org.guiku.search.HitPassage;
import org.guiku.search.PassageMatch;
import org.guiku.search.query.Snippet;

/**
 * A passage that was found, as the lists of a result and of one document's matches show it.
 *
 * @param page 0 where the format has none
 * @param snippet HTML, escaped but for marks
 * @param cite where its citation is given
 */
record ShownPassage(String link, int page, List<String> section, String snippet, String cite) {

  static ShownPassage of(DocumentId document, HitPassage passage, String query) {
    return of(
        document, passage.ordinal(), passage.page(), query, passage.section(), passage.snippet());
  }

  static ShownPassage of(DocumentId document, PassageMatch match, String query) {
    return of(
        document,
        match.passage().ordinal(),
        match.passage().page(),
        query,
        match.passage().section(),
        Snippet.of(match.passage().text(), match.marks()));
  }

  /** The language of what is quoted; none where it cannot be told. */
  public Optional<String> language() {
    return Written.language(snippet);
  }

  private static ShownPassage of(
      DocumentId document,
      int ordinal,
      OptionalInt page,
      String query,
      List<String> section,
      String snippet) {
    String link = ResultLinks.passage(document.value(), page.orElse(0), ordinal, query);
    String cite = "/documents/" + document.value() + "/citation?passage=" + ordinal;
    return new ShownPassage(link, page.orElse(0), section, snippet, cite);
  }
}
