package org.guiku.search.web;

import java.util.List;
import org.guiku.documents.DocumentId;
import org.guiku.search.PassageMatch;
import org.guiku.search.query.Snippet;

/**
 * A passage of a document as the list of its matches shows it.
 *
 * @param page 0 where the format has none
 * @param snippet HTML, escaped but for marks
 */
record ShownMatch(String link, int page, List<String> section, String snippet) {

  static ShownMatch of(DocumentId document, PassageMatch match, String query) {
    int page = match.passage().page().orElse(0);
    return new ShownMatch(
        ResultLinks.passage(document.value(), page, match.passage().ordinal(), query),
        page,
        match.passage().section(),
        Snippet.of(match.passage().text(), match.marks()));
  }
}
