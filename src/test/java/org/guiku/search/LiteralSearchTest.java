package org.guiku.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.guiku.documents.DocumentId;
import org.guiku.search.query.Needle;
import org.guiku.search.query.QueryParser;
import org.guiku.search.query.QueryTree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the index against what one finds by reading every text from end to end. */
class LiteralSearchTest {

  private static final String ALPHABET = "规划二三〇零OoO00 年森林aBgG25５，,。.　-“ﬁ金𠮷\t";

  @TempDir private Path folder;
  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);
  private final Map<DocumentId, List<String>> texts = new HashMap<>();
  private Library library;

  @BeforeEach
  void fillLibrary() {
    MemoryDocuments documents = new MemoryDocuments();
    library = Library.open(documents, folder);
    for (int i = 0; i < 60; i++) {
      List<String> all = new ArrayList<>();
      for (int j = 0; j < 4; j++) {
        all.add(text(40));
      }
      var draft = MemoryDocuments.draft(all.getFirst(), all.toArray(String[]::new));
      texts.put(documents.add(draft), all);
    }
    library.catchUp();
  }

  @AfterEach
  void closeLibrary() {
    library.close();
  }

  @Test
  void findsEveryPieceOfEveryText() {
    for (var document : texts.entrySet()) {
      for (String text : document.getValue()) {
        String piece = piece(text);
        if (isAskable(piece)) {
          assertThat(found(quoted(piece)))
              .as("seed %d: %s", seed, piece)
              .contains(document.getKey());
        }
      }
    }
  }

  @Test
  void findsNothingThatATextOnlyHoldsInAnotherOrder() {
    for (List<String> all : texts.values()) {
      List<String> characters = new ArrayList<>(List.of(piece(all.getFirst()).split("")));
      Collections.shuffle(characters, random);
      String shuffled = String.join("", characters);
      if (isAskable(shuffled)) {
        agree(quoted(shuffled));
      }
    }
  }

  @Test
  void countsWhatReadingEveryTextCounts() {
    for (int i = 0; i < 600; i++) {
      agree(query());
    }
  }

  @Test
  void findsNoMoreForAnExclusion() {
    for (int i = 0; i < 200; i++) {
      String query = query();
      String without = word();
      Set<DocumentId> narrowed = found(query + " -" + without);
      assertThat(found(query)).as("seed %d: %s -%s", seed, query, without).containsAll(narrowed);
    }
  }

  private void agree(String query) {
    QueryTree tree = QueryParser.parse(query);
    Set<DocumentId> expected =
        texts.entrySet().stream()
            .filter(document -> matches(tree, document.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    assertThat(found(query)).as("seed %d: %s", seed, query).isEqualTo(expected);
  }

  private Set<DocumentId> found(String query) {
    var hits = library.find(query, Map.of()).hits();
    assertThat(hits.total()).isEqualTo(hits.items().size());
    return hits.items().stream().map(Hit::documentId).collect(Collectors.toSet());
  }

  private static boolean matches(QueryTree tree, List<String> texts) {
    return switch (tree) {
      case QueryTree.Term term -> texts.stream().anyMatch(Needle.of(term)::isIn);
      case QueryTree.Synonyms same -> same.words().stream().anyMatch(word -> matches(word, texts));
      case QueryTree.Any any -> any.alternatives().stream().anyMatch(part -> matches(part, texts));
      case QueryTree.All all ->
          all.wanted().stream().allMatch(part -> matches(part, texts))
              && all.unwanted().stream().noneMatch(part -> matches(part, texts));
      default -> throw new AssertionError(tree);
    };
  }

  private String query() {
    String first = term();
    return switch (random.nextInt(4)) {
      case 0 -> first;
      case 1 -> first + " " + term();
      case 2 -> first + " OR " + term() + " " + term();
      default -> first + " -" + word();
    };
  }

  private String term() {
    return random.nextBoolean() ? word() : quoted(word());
  }

  private String word() {
    String word = "";
    while (!isAskable(word) || word.startsWith("-") || word.matches("\\p{P}*")) {
      word = text(random.nextInt(4) + 1).replaceAll("[\\s　“\"-]", "");
    }
    return word;
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private static boolean isAskable(String text) {
    return !text.isBlank() && !text.contains("\"");
  }

  private String piece(String text) {
    int start = random.nextInt(text.length());
    int end = start + 1 + random.nextInt(text.length() - start);
    return text.substring(
        text.offsetByCodePoints(0, text.codePointCount(0, start)),
        text.offsetByCodePoints(0, text.codePointCount(0, end)));
  }

  private String text(int length) {
    int[] codes = ALPHABET.codePoints().toArray();
    return random
        .ints(length, 0, codes.length)
        .mapToObj(i -> Character.toString(codes[i]))
        .collect(Collectors.joining());
  }
}
