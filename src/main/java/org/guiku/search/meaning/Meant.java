package org.guiku.search.meaning;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guiku.search.query.QueryTree;

/**
 * What of a query is meant, and what of it binds whatever is found by meaning.
 *
 * @param text all its wanted words, as they were written; empty where it has none
 * @param wanted what is not a plain word
 * @param unwanted what is excluded
 */
record Meant(String text, List<QueryTree> wanted, List<QueryTree> unwanted) {

  Meant {
    wanted = List.copyOf(wanted);
    unwanted = List.copyOf(unwanted);
  }

  static Meant of(QueryTree query) {
    String text = words(query).collect(Collectors.joining(" "));
    return query instanceof QueryTree.All(List<QueryTree> wanted, List<QueryTree> unwanted)
        ? new Meant(text, binding(wanted), unwanted)
        : new Meant(text, binding(List.of(query)), List.of());
  }

  /** Whether it is nothing but words. */
  boolean isPlain() {
    return wanted.isEmpty() && unwanted.isEmpty();
  }

  private static List<QueryTree> binding(List<QueryTree> wanted) {
    return wanted.stream().filter(tree -> !isWords(tree)).toList();
  }

  private static boolean isWords(QueryTree tree) {
    return switch (tree) {
      case QueryTree.Word word -> true;
      case QueryTree.Synonyms synonyms -> true;
      case QueryTree.Loose loose -> true;
      default -> false;
    };
  }

  private static Stream<String> words(QueryTree tree) {
    return switch (tree) {
      case QueryTree.Term term -> Stream.of(term.text());
      case QueryTree.Synonyms synonyms -> Stream.of(synonyms.words().getFirst().text());
      case QueryTree.Near near -> near.words().stream().map(QueryTree.Word::text);
      case QueryTree.Loose loose -> Stream.of(loose.text());
      case QueryTree.All all -> all.wanted().stream().flatMap(Meant::words);
      case QueryTree.Any any -> any.alternatives().stream().flatMap(Meant::words);
      case QueryTree.InField field -> Stream.empty();
      case QueryTree.Coded coded -> Stream.empty();
    };
  }
}
