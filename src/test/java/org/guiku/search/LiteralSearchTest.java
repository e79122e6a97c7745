package org.guiku.search;

import static com.github.houbb.opencc4j.util.ZhConverterUtil.toSimple;
import static com.github.houbb.opencc4j.util.ZhConverterUtil.toTraditional;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guiku.coding.CodedValue;
import org.guiku.documents.DocumentId;
import org.guiku.documents.Passage;
import org.guiku.search.query.Folded;
import org.guiku.search.query.Needle;
import org.guiku.search.query.NumberTerms;
import org.guiku.search.query.QueryTree;
import org.guiku.search.query.QueryTree.Coded;
import org.guiku.search.query.QueryTree.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the index against what one finds by reading every text from end to end. */
class LiteralSearchTest {

  private static final String ALPHABET = "规划規劃二三〇零OoO00 年森林aBgG25５，,。.　-“ﬁ金𠮷\t乾干隆燥乾覆复藉借着著裏里為爲";

  /** Drawn as one; a parenthesis of ASCII would close a group. */
  private static final List<String> YEARS =
      List.of("〔2025〕", "[2025]", "［２０２５］", "（2025）", "【2025]");

  private static final List<String> REGIONS = List.of("330000", "330100", "320100");

  /** What is known of a document; its title is its first passage. */
  private record Known(
      List<String> passages, String heading, String issuer, String number, String region) {

    List<String> in(TextField field) {
      return switch (field) {
        case TITLE -> List.of(passages.getFirst());
        case SECTION -> List.of(heading);
        case ISSUER -> List.of(issuer);
        case NUMBER -> List.of(number);
      };
    }

    boolean isCoded(Coded coded) {
      return switch (coded.field()) {
        case REGION ->
            REGIONS.stream()
                .filter(coded.codes()::contains)
                .anyMatch(code -> region.startsWith(code.replaceFirst("(00)+$", "")));
        case PERIOD -> false;
      };
    }
  }

  @TempDir private Path folder;
  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);
  private final Map<DocumentId, Known> texts = new HashMap<>();
  private Queries queries;
  private Library library;

  @BeforeEach
  void fillLibrary() {
    MemoryDocuments documents = new MemoryDocuments();
    library = Library.open(documents, folder);
    queries = new Queries(new Synonyms(folder));
    for (int i = 0; i < 60; i++) {
      Known known = known();
      texts.put(documents.add(draft(known)), known);
    }
    library.catchUp();
  }

  private Known known() {
    List<String> passages = Stream.generate(() -> text(40)).limit(4).toList();
    String region = REGIONS.get(random.nextInt(REGIONS.size()));
    return new Known(passages, text(8) + "章", text(8) + "局", text(8) + "号", region);
  }

  private static MemoryDocuments.Draft draft(Known known) {
    List<Passage> passages =
        IntStream.range(0, known.passages().size())
            .mapToObj(i -> passage(i + 1, known.passages().get(i), known.heading()))
            .toList();
    return new MemoryDocuments.Draft(known.passages().getFirst(), passages)
        .code(CodedValue.Field.ISSUER, known.issuer())
        .code(CodedValue.Field.DOCUMENT_NUMBER, known.number())
        .code(CodedValue.Field.REGION, known.region());
  }

  private static Passage passage(int ordinal, String text, String heading) {
    return new Passage(ordinal, Passage.Kind.PARAGRAPH, List.of(heading), text, List.of());
  }

  @AfterEach
  void closeLibrary() {
    library.close();
  }

  @Test
  void findsEveryPieceOfEveryText() {
    for (var document : texts.entrySet()) {
      for (String text : document.getValue().passages()) {
        String piece = piece(text);
        for (String way : List.of(piece, toSimple(piece), toTraditional(piece))) {
          if (isAskable(way)) {
            assertThat(found(quoted(way)))
                .as("seed %d: %s for %s", seed, way, piece)
                .contains(document.getKey());
          }
        }
      }
    }
  }

  @Test
  void findsNothingThatATextOnlyHoldsInAnotherOrder() {
    for (Known known : texts.values()) {
      String piece = piece(known.passages().getFirst());
      List<String> characters = new ArrayList<>(List.of(piece.split("")));
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
    QueryTree tree = queries.read(query);
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

  private static boolean matches(QueryTree tree, Known known) {
    return switch (tree) {
      case QueryTree.Term term ->
          known.passages().stream().anyMatch(Needle.of(term)::isIn) || hasNumber(known, term);
      case QueryTree.Synonyms same -> same.words().stream().anyMatch(word -> matches(word, known));
      case QueryTree.Near near -> known.passages().stream().anyMatch(text -> isNear(near, text));
      case QueryTree.InField(TextField field, QueryTree.Term term) ->
          known.in(field).stream().anyMatch(Needle.of(term)::isIn);
      case Coded coded -> known.isCoded(coded);
      case QueryTree.Any any -> any.alternatives().stream().anyMatch(part -> matches(part, known));
      case QueryTree.All all ->
          all.wanted().stream().allMatch(part -> matches(part, known))
              && all.unwanted().stream().noneMatch(part -> matches(part, known));
      case QueryTree.Loose loose -> throw new AssertionError(tree);
    };
  }

  private static boolean hasNumber(Known known, QueryTree.Term term) {
    return !(term instanceof QueryTree.Phrase)
        && NumberTerms.of(term).stream().map(Needle::of).anyMatch(it -> it.isIn(known.number()));
  }

  private static boolean isNear(QueryTree.Near near, String text) {
    Folded folded = Folded.of(text);
    Needle first = Needle.of(near.words().getFirst());
    Needle second = Needle.of(near.words().getLast());
    for (int i : places(first, folded)) {
      for (int j : places(second, folded)) {
        int between = i < j ? j - i - first.length() : i - j - second.length();
        if (between >= 0 && between <= near.between()) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Integer> places(Needle needle, Folded text) {
    return IntStream.range(0, text.length())
        .filter(i -> needle.indexIn(text, i) == i)
        .boxed()
        .toList();
  }

  private String query() {
    String first = term();
    return switch (random.nextInt(5)) {
      case 0 -> first;
      case 1 -> first + " " + term();
      case 2 -> first + " OR " + term() + " " + term();
      case 3 -> "(" + first + " OR " + term() + ") -" + term();
      default -> first + " -" + word();
    };
  }

  private String term() {
    return switch (random.nextInt(8)) {
      case 0, 1 -> word();
      case 2, 3 -> quoted(word());
      case 4 -> word() + "*";
      case 5 -> quoted(plain() + " " + plain()) + "~" + random.nextInt(12);
      case 6 -> field() + (random.nextBoolean() ? word() : quoted(word()));
      default -> "地区:" + REGIONS.get(random.nextInt(REGIONS.size()));
    };
  }

  private String field() {
    List<String> names = List.of("标题:", "section:", "發文機關：", "number:");
    return names.get(random.nextInt(names.size()));
  }

  private String word() {
    String word = "";
    while (!isAskable(word) || word.startsWith("-") || word.matches("\\p{P}*")) {
      word = text(random.nextInt(4) + 1).replaceAll("[\\s　“\"-]", "");
    }
    return word;
  }

  /** A word that nearness takes for one. */
  private String plain() {
    String word = "";
    while (word.isEmpty()) {
      word = word().replaceAll("[\\p{P}]", "");
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
        .ints(length, 0, codes.length + YEARS.size())
        .mapToObj(
            i -> i < codes.length ? Character.toString(codes[i]) : YEARS.get(i - codes.length))
        .collect(Collectors.joining());
  }
}
