package org.guiku.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;
import net.jqwik.api.sessions.JqwikSession;

/**
 * Queries of every kind that people and programs may send: most follow the language, with its words
 * in both scripts and both widths, some are bent out of it, and the rest is any text at all.
 */
final class RandomQueries {

  private static final int DEPTH = 4;
  private static final int LONGEST = 65_536;
  private static final int SIZE = 1000;

  private static final List<String> WORDS =
      List.of(
          "规划",
          "规",
          "的",
          "水务",
          "森林覆盖率",
          "节水",
          "指标",
          "十四五",
          "二〇三五",
          "二零三五年",
          "2025年",
          "85%",
          "规劃",
          "數據",
          "覆蓋率",
          "臺灣",
          "干部",
          "乾燥",
          "GDP",
          "gdp",
          "ＧＤＰ",
          "２０２５",
          "R&D",
          "3,406",
          "〔2021〕12号",
          "办法（试行）",
          "《提纲》",
          "water",
          "plan-making",
          "A股",
          "é",
          "ﬁ",
          "𠮷",
          "漢字",
          "㈠",
          "½");

  private static final List<String> FIELDS =
      List.of(
          "title", "section", "issuer", "number", "region", "period", "标题", "章节", "发文机关", "文号",
          "地区", "时期", "colour", "标题 ", "TITLE", "");

  private static final List<String> VALUES =
      List.of("330000", "33", "14", "-1", "十四五", "浙江省", "水务局", "总体要求", "云政发〔2021〕3号", "*", "“”");

  private static final List<String> OPERATORS =
      List.of(
          "OR",
          "OR OR",
          "or",
          "AND",
          "-",
          "--",
          "－",
          "(",
          ")",
          "（",
          "）",
          "\"",
          "“",
          "”",
          "「",
          "~",
          "~5",
          "~-1",
          "~99999999999",
          "*",
          "?",
          ":",
          "：",
          "^2",
          "\\",
          "/",
          "&&",
          "||",
          "!",
          "+",
          "[1 TO 2]",
          "{",
          "}",
          "，",
          "…");

  private static final List<String> ODD =
      List.of(
          "😀",
          "👨\u200D👩\u200D👧",
          "\uD83D",
          "\uDE00",
          "\uDE00\uD83D",
          "\u0000",
          "\u0007",
          "\u001B[31m",
          "\u202E",
          "\u200B",
          "\uFEFF",
          "\uFFFE",
          "\uFFFF",
          "a\u0301\u0301\u0301",
          "\t",
          "\r\n",
          "\u2028",
          "\u3000",
          "\u00A0",
          "\uE000",
          "ſ",
          "İ");

  private final Random random;
  private final RandomGenerator<String> queries;

  RandomQueries(long seed) {
    this.random = new Random(seed);
    this.queries =
        Arbitraries.frequencyOf(
                Tuple.of(60, language()),
                Tuple.of(20, bent(language())),
                Tuple.of(15, anyText()),
                Tuple.of(5, extremes()))
            .generator(SIZE);
  }

  List<String> draw(int number) {
    List<String> drawn = new ArrayList<>();
    JqwikSession.run(
        () -> {
          for (int i = 0; i < number; i++) {
            drawn.add(queries.next(random).value());
          }
        });
    return drawn;
  }

  private static Arbitrary<String> language() {
    return Arbitraries.recursive(RandomQueries::term, RandomQueries::combined, 0, DEPTH);
  }

  private static Arbitrary<String> term() {
    Arbitrary<String> word = word();
    Arbitrary<String> phrase = phrase();
    return Arbitraries.frequencyOf(
        Tuple.of(5, word),
        Tuple.of(3, phrase),
        Tuple.of(2, field(Arbitraries.oneOf(word, phrase, Arbitraries.of(VALUES)))),
        Tuple.of(1, Combinators.combine(phrase, distance()).as((a, b) -> a + "~" + b)),
        Tuple.of(1, word.map(text -> text + "*")));
  }

  private static Arbitrary<String> combined(Arbitrary<String> part) {
    Arbitrary<String> and = Combinators.combine(part, part).as((a, b) -> a + " " + b);
    Arbitrary<String> or = Combinators.combine(part, part).as((a, b) -> a + " OR " + b);
    Arbitrary<String> without = Combinators.combine(part, part).as((a, b) -> a + " -" + b);
    return Arbitraries.oneOf(and, or, without, part.map(inner -> "(" + inner + ")"), part);
  }

  private static Arbitrary<String> word() {
    Arbitrary<String> known = Arbitraries.of(WORDS);
    return Arbitraries.frequencyOf(
        Tuple.of(6, known),
        Tuple.of(1, known.map(RandomQueries::fullWidth)),
        Tuple.of(1, known.map(text -> text.toUpperCase(Locale.ROOT))),
        Tuple.of(1, Arbitraries.of(ODD)),
        Tuple.of(1, Combinators.combine(known, Arbitraries.of(ODD)).as((a, b) -> a + b + a)));
  }

  private static Arbitrary<String> phrase() {
    Arbitrary<String> inside =
        word().list().ofMinSize(1).ofMaxSize(4).map(all -> String.join(" ", all));
    Arbitrary<String> pair = Arbitraries.of("\"\"", "＂＂", "“”", "「」", "『』");
    return Combinators.combine(inside, pair)
        .as((text, marks) -> marks.charAt(0) + text + marks.charAt(1));
  }

  private static Arbitrary<String> field(Arbitrary<String> value) {
    return Combinators.combine(Arbitraries.of(FIELDS), Arbitraries.of(":", "："), value)
        .as((name, colon, text) -> name + colon + text);
  }

  private static Arbitrary<String> distance() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(0, 50).map(n -> Integer.toString(n)),
        Arbitraries.of("-1", "999999999999", "x", ""));
  }

  /** With an operator or two put in, or something taken out, wherever chance has it. */
  private static Arbitrary<String> bent(Arbitrary<String> whole) {
    Arbitrary<String> put =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of(OPERATORS)), Tuple.of(1, Arbitraries.of(ODD)));
    return Combinators.combine(
            whole, put, Arbitraries.doubles().between(0, 1), Arbitraries.integers().between(0, 3))
        .as(
            (text, inserted, place, dropped) -> {
              int at = (int) (place * text.length());
              int end = Math.min(text.length(), at + dropped);
              return text.substring(0, at) + inserted + text.substring(end);
            });
  }

  private static Arbitrary<String> anyText() {
    Arbitrary<String> pieces =
        Arbitraries.oneOf(
            Arbitraries.of(OPERATORS),
            Arbitraries.of(ODD),
            Arbitraries.of(WORDS),
            Arbitraries.just(" "),
            Arbitraries.strings().ofMaxLength(8));
    return pieces.list().ofMaxSize(12).map(all -> String.join("", all));
  }

  private static Arbitrary<String> extremes() {
    Arbitrary<String> piece =
        Arbitraries.oneOf(Arbitraries.of(OPERATORS), Arbitraries.of(WORDS), term());
    return Arbitraries.oneOf(
        Combinators.combine(piece, Arbitraries.of(10, 100, 1_000)).as(RandomQueries::repeated),
        Combinators.combine(piece, Arbitraries.of(10, 100, 1_000))
            .as((text, times) -> repeated(text + " ", times)),
        Arbitraries.of(1, 20, 500).map(depth -> "(".repeat(depth) + "规划" + ")".repeat(depth)),
        Arbitraries.of("*".repeat(1_000), "规".repeat(4_000), "\"" + "水务".repeat(1_500) + '"'),
        piece.map(text -> repeated(text, LONGEST)));
  }

  private static String repeated(String text, int times) {
    String all = text.repeat(text.isEmpty() ? 0 : Math.min(times, LONGEST / text.length() + 1));
    return all.substring(0, Math.min(all.length(), LONGEST));
  }

  private static String fullWidth(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c > 0x20 && c < 0x7F ? c + 0xFEE0 : c)));
    return wide.toString();
  }
}
