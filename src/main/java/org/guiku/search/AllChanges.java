package org.guiku.search;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.guiku.documents.Change;
import org.guiku.documents.Documents;

/** Walks through the last changes of all documents, a few at a time. */
final class AllChanges {

  private static final int AT_ONCE = 500;

  private AllChanges() {}

  static Stream<Change> of(Documents documents) {
    UnaryOperator<List<Change>> next =
        page -> documents.changesAfter(page.getLast().number(), AT_ONCE);
    return Stream.iterate(documents.changesAfter(0, AT_ONCE), page -> !page.isEmpty(), next)
        .flatMap(List::stream);
  }
}
