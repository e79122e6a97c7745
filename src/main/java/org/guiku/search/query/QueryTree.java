package org.guiku.search.query;

import java.util.List;
import java.util.stream.Stream;

/** What a query asks of a document, as the user wrote it. */
public sealed interface QueryTree {

  /** A piece of text. */
  sealed interface Term extends QueryTree {
    String text();
  }

  /**
   * Written without quotes: in the title or a passage. Its letters and digits are whole runs, GDP
   * is not in GDPR.
   */
  record Word(String text) implements Term {}

  /** Written in quotes: found wherever it stands in a passage, 25 also in 2025. */
  record Phrase(String text) implements Term {}

  /**
   * @param wanted at least one; the document has each of them somewhere
   * @param unwanted the document has none of them anywhere
   */
  record All(List<QueryTree> wanted, List<QueryTree> unwanted) implements QueryTree {
    public All {
      wanted = List.copyOf(wanted);
      unwanted = List.copyOf(unwanted);
    }
  }

  /** At least one of them. */
  record Any(List<QueryTree> alternatives) implements QueryTree {
    public Any {
      alternatives = List.copyOf(alternatives);
    }
  }

  /** The terms that a hit may show, in the order of the query. */
  default List<Term> wantedTerms() {
    return terms(this).distinct().toList();
  }

  private static Stream<Term> terms(QueryTree tree) {
    return switch (tree) {
      case Term term -> Stream.of(term);
      case All all -> all.wanted().stream().flatMap(QueryTree::terms);
      case Any any -> any.alternatives().stream().flatMap(QueryTree::terms);
    };
  }
}
