package org.guiku.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.guiku.access.Refused;
import org.guiku.search.query.QueryTree.All;
import org.guiku.search.query.QueryTree.Any;
import org.guiku.search.query.QueryTree.Phrase;
import org.guiku.search.query.QueryTree.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

  @Test
  void wantsEveryWordOfAQuery() {
    assertThat(QueryParser.parse("森林　覆盖率"))
        .isEqualTo(new All(List.of(new Word("森林"), new Word("覆盖率")), List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"森林覆盖率\"", "“森林覆盖率”", "「森林覆盖率」", " 『森林覆盖率』 ", "＂森林覆盖率＂"})
  void takesEveryKindOfQuotes(String query) {
    assertThat(QueryParser.parse(query)).isEqualTo(new Phrase("森林覆盖率"));
  }

  @Test
  void keepsChineseQuotesInsideOfAscii() {
    assertThat(QueryParser.parse("\"“十四五”规划\"")).isEqualTo(new Phrase("“十四五”规划"));
  }

  @Test
  void joinsOnlyTheNeighboursOfOr() {
    assertThat(QueryParser.parse("a b OR \"c d\" -e"))
        .isEqualTo(
            new All(
                List.of(new Word("a"), new Any(List.of(new Word("b"), new Phrase("c d")))),
                List.of(new Word("e"))));
  }

  @Test
  void readsGroups() {
    assertThat(QueryParser.parse("(a b) OR c"))
        .isEqualTo(
            new Any(
                List.of(new All(List.of(new Word("a"), new Word("b")), List.of()), new Word("c"))));
  }

  @Test
  void doesNotTakeChineseOrLowerCaseForAnOperator() {
    assertThat(QueryParser.parse("a 或 b or c").wantedTerms())
        .extracting(QueryTree.Term::text)
        .containsExactly("a", "或", "b", "or", "c");
  }

  @Test
  void leavesParenthesesInsideOfWords() {
    assertThat(QueryParser.parse("(办法(试行) OR （一）推进)"))
        .isEqualTo(new Any(List.of(new Word("办法(试行)"), new Word("（一）推进"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "《长城保护条例》 | 长城保护条例",
        "规划。 | 规划",
        "——需求牵引， | 需求牵引",
        "（征求意见稿） | 征求意见稿",
        "规划） | 规划",
        "《规划 | 规划",
        "〈《规划》〉！？ | 规划",
        "GDP, | GDP",
        "规划」 | 规划",
        "规划：） | 规划"
      })
  void letsPunctuationAtTheEdgesOfAWordFallAway(String query, String word) {
    assertThat(QueryParser.parse(query)).isEqualTo(new Word(word));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "98.3%",
        "R&D",
        "3,406",
        "2021-2025",
        "〔2021〕12号",
        "办法(试行)",
        "办法（试行）",
        "（一）推进",
        "《条例》解读",
        "关于印发《条例》",
        "GDP、人均收入",
        "≥95",
        "C++",
        "%"
      })
  void leavesWordsWholeWhosePunctuationIsPartOfThem(String word) {
    assertThat(QueryParser.parse(word)).isEqualTo(new Word(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"碳达峰、碳中和", "碳达峰，碳中和", "碳达峰,碳中和", "碳达峰；碳中和", "碳达峰;碳中和", "《碳达峰》、《碳中和》。"})
  void wantsEveryWordOfAList(String query) {
    assertThat(QueryParser.parse(query))
        .isEqualTo(new All(List.of(new Word("碳达峰"), new Word("碳中和")), List.of()));
  }

  @Test
  void takesAListForOneOfItsAlternativesAndLeavesOutEveryWordOfAnUnwantedOne() {
    assertThat(QueryParser.parse("a OR 碳达峰、碳中和 -风、光"))
        .isEqualTo(
            new All(
                List.of(
                    new Any(
                        List.of(
                            new Word("a"),
                            new All(List.of(new Word("碳达峰"), new Word("碳中和")), List.of())))),
                List.of(new Word("风"), new Word("光"))));
  }

  @Test
  void passesOverPunctuationBetweenWords() {
    assertThat(QueryParser.parse("森林 、 湿地 ——"))
        .isEqualTo(new All(List.of(new Word("森林"), new Word("湿地")), List.of()));
    assertThat(QueryParser.parse("“森林、湿地。”")).isEqualTo(new Phrase("森林、湿地。"));
  }

  @Test
  void neverShowsWhatIsUnwanted() {
    assertThat(QueryParser.parse("a -b -(c OR d)").wantedTerms()).containsExactly(new Word("a"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|0",
        "`   `|0",
        "a \"b|2",
        "“规划|0",
        "-a|0",
        "-a -\"b\"|0",
        "OR a|0",
        "a OR|2",
        "a OR OR b|2",
        "、。|0",
        "a OR 、|5",
        "a -、|3",
        "、 OR a|0",
        "a (、)|3",
        "a OR -b|2",
        "(a OR )|3",
        "(a|0",
        "()|1",
        "a \"\"|2",
        "a -|3",
        "a - b|3"
      })
  void saysWhereItCannotReadOn(String query, int position) {
    assertThatThrownBy(() -> QueryParser.parse(query))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.status()).isEqualTo(400);
              assertThat(refused.code()).isEqualTo("QUERY_SYNTAX");
              assertThat(refused.arguments()).first().isEqualTo(position);
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {QueryParser.MOST_CHARACTERS + 1, QueryParser.MOST_SOUGHT + 1})
  void refusesWhatIsTooLong(int length) {
    assertThatThrownBy(() -> QueryParser.parse("规".repeat(length))).isInstanceOf(Refused.class);
  }

  @Test
  void refusesWhatIsNestedTooDeep() {
    assertThatThrownBy(() -> QueryParser.parse("(".repeat(60_000))).isInstanceOf(Refused.class);
    String deepest = "(".repeat(QueryParser.DEEPEST) + "a" + ")".repeat(QueryParser.DEEPEST);
    assertThat(QueryParser.parse(deepest)).isEqualTo(new Word("a"));
  }

  @Test
  void answersOrRefusesWhateverIsTyped() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    String alphabet = "规划二O〇○0三aGDP25 　\t*:：~9\"“”「」()（）-－ORＯ+*:~^\\\ud800\udc00\u0000\u200b年，、《》。";
    long[] nanos = new long[10_000];
    for (int i = 0; i < nanos.length; i++) {
      String query = random(random, alphabet);
      long start = System.nanoTime();
      try {
        assertThat(QueryParser.parse(query).wantedTerms()).isNotEmpty();
      } catch (Refused refused) {
        assertThat((int) refused.arguments().getFirst()).isBetween(0, query.length());
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError("seed " + seed + " query " + query, e);
      }
      nanos[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    assertThat(nanos[9_900]).as("99th percentile, ns, seed %d", seed).isLessThan(20_000_000);
  }

  private static String random(Random random, String alphabet) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(10) == 0 ? random.nextInt(5_000) : random.nextInt(30);
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }
}
