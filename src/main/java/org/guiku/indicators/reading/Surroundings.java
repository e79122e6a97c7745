package org.guiku.indicators.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guiku.coding.Units;
import org.guiku.indicators.reading.CellValue.Brackets;
import org.guiku.indicators.reading.Indicator.Nature;

/**
 * What the document says around a target table.
 *
 * @param captions passages just before it and rows above its head, in reading order
 * @param notes passages just after it and notes within
 */
record Surroundings(List<String> captions, List<String> notes) {

  private static final int CAPTION = 60;

  private static final Pattern UNIT = Pattern.compile("单位[:：] ?([^()（）;；。,，、]{1,12})[)）]?$");
  private static final Pattern UNIT_IN_BRACKETS = Pattern.compile("[(（]([^()（）]{1,12})[)）]$");
  private static final Pattern TARGETS = Pattern.compile(".*(?:指标|目标).*");
  private static final Pattern OUTCOME = Pattern.compile(".*(?:完成|执行|实现|落实|进展)情况.*");
  private static final Pattern SQUARE =
      Pattern.compile("[\\[〔【] *[^\\[\\]〔〕【】]{0,6}[]〕】] ?(?:号|符号|表示)?(?:内|中|里|为|数|的|是|表示)[^。;；]*");
  private static final Pattern ROUND = Pattern.compile("(?:\\( *\\)|括号) ?(?:内|中|里|为|数|的|是)[^。;；]*");
  private static final Pattern SUM = Pattern.compile("累计|五年合计|5年合计|期内合计|总量");
  private static final Pattern SUM_OF_CHANGES =
      Pattern.compile("(?:下降|降低|减少|增长|提高)(?:幅度|比例|率|值)[^。;；]*累计");
  private static final Pattern OTHERS =
      Pattern.compile("(?:其余|其他|其它|未标注|无标注)[^。;；,，]{0,12}(约束|预期)");

  /** The unit that holds for the whole table. */
  Optional<String> unit() {
    return Stream.of(UNIT, UNIT_IN_BRACKETS)
        .flatMap(pattern -> labels().flatMap(label -> units(pattern, label)))
        .filter(unit -> Units.isUnit(Wording.folded(unit)))
        .findFirst();
  }

  /** The year or the end of the period for which its name says that it holds. */
  OptionalInt year() {
    return labels()
        .filter(label -> TARGETS.matcher(label).matches())
        .map(HeadWords::year)
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  boolean nameTargets() {
    return captions.stream().anyMatch(caption -> TARGETS.matcher(caption).matches());
  }

  boolean tellOutcome() {
    return labels().anyMatch(label -> OUTCOME.matcher(label).matches());
  }

  /** What a note says of numbers in such brackets. */
  Optional<String> meaning(Brackets brackets) {
    Pattern pattern = brackets == Brackets.SQUARE ? SQUARE : ROUND;
    return notes.stream()
        .map(Wording::halfWidth)
        .map(pattern::matcher)
        .filter(Matcher::find)
        .map(Matcher::group)
        .findFirst();
  }

  static boolean isSum(String meaning) {
    return SUM.matcher(meaning).find();
  }

  boolean sumUpChanges() {
    return notes.stream().anyMatch(note -> SUM_OF_CHANGES.matcher(note).find());
  }

  /** What a note says of indicators that bear one of those marks, or of those that bear none. */
  Optional<Nature> nature(String marks) {
    Optional<Nature> marked =
        marks
            .codePoints()
            .mapToObj(Character::toString)
            .flatMap(mark -> notes.stream().flatMap(note -> natures(mark, note)))
            .findFirst();
    return marked.or(() -> notes.stream().flatMap(Surroundings::natureOfOthers).findFirst());
  }

  /** The year that a note gives to values with such marks: 带*的为2019年数据. */
  OptionalInt year(String marks) {
    return marks
        .codePoints()
        .mapToObj(Character::toString)
        .flatMap(mark -> notes.stream().flatMap(note -> said(mark, "((?:19|20)\\d\\d)年", note)))
        .mapToInt(Integer::parseInt)
        .findFirst();
  }

  private static Stream<Nature> natures(String mark, String note) {
    return said(mark, "(约束|预期)", note).flatMap(words -> Natures.in(words).stream());
  }

  /** What a clause of a note says of a mark. */
  private static Stream<String> said(String mark, String what, String note) {
    return Pattern.compile(Pattern.quote(mark) + "[^。;；,，]{0,16}?" + what)
        .matcher(Wording.halfWidth(note))
        .results()
        .map(found -> found.group(1));
  }

  /** The nature of a whole table by its name, such as 约束性指标. */
  Optional<Nature> natureOfAll() {
    return labels()
        .filter(label -> label.matches(".*(?:约束|预期)性指标(?:一览)?表?"))
        .findFirst()
        .flatMap(Natures::in);
  }

  private static Stream<Nature> natureOfOthers(String note) {
    return OTHERS.matcher(note).results().flatMap(found -> Natures.in(found.group(1)).stream());
  }

  private static Stream<String> units(Pattern pattern, String label) {
    return pattern.matcher(label).results().map(found -> found.group(1).strip());
  }

  /** A sentence is no label. */
  private Stream<String> labels() {
    return captions.reversed().stream().filter(caption -> caption.length() <= CAPTION);
  }
}
