package org.guiku.indicators.reading;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words before or after a number that say how it is meant. The first that fits is taken. */
enum ValueWord {
  COMPARED("^(?:比|较|与)(?:(?:19|20)\\d\\d年|基期|上年|“?十[一二三四五]五”?末?)(?:相比)?,?", Meaning.CHANGE),
  IN_YEAR("^(?:到|至)?((?:19|20)\\d\\d)年(?:底|末)?(?:前)?(?:为|达(?!到)|:|,)?(?=.)", Meaning.YEAR),
  NOT_LESS("^(?:≥|>=|≧|⩾|>|不低于|不少于|不小于|不短于|大于等于|大于|超过|高于|多于|至少|突破|力争超过)", Meaning.AT_LEAST),
  NOT_MORE("^(?:≤|<=|≦|⩽|<|不超过|不高于|不大于|不多于|不长于|小于等于|小于|低于|少于|短于|最多|至多)", Meaning.AT_MOST),
  NEARLY("^(?:≈|约为|大约|约|接近|近|~)", Meaning.ABOUT),
  KEPT_WITHIN("^控制在", Meaning.LIMITED),
  SUMMED("^(?:五年|5年|期内|“?十[四五六]五”?(?:期间|时期)?)?累计", Meaning.CUMULATIVE),
  CHANGED("^(?:年均|每年|年)?(?:增长|提高|提升|增加|上升|下降|降低|减少|压减|缩减|增幅|降幅)(?![到至])(?:了|率|为)?", Meaning.CHANGE),
  REACHED(
      "^(?:达到|达|保持在|保持|稳定在|维持在|(?:提高|提升|增加|增长|增|下降|降低|减少|降)[到至]|力争|实现|为|新增|新建|完成|年均"
          + "|每年|全部|各|共)(?=.*\\d)",
      Meaning.NONE),
  OR_MORE("(?:\\(含\\))?(?:及以上|或以上|以上|\\+)$", Meaning.AT_LEAST),
  OR_LESS("(?:\\(含\\))?(?:及以下|或以下|以下|以内|之内|以里)$", Meaning.AT_MOST),
  OR_SO("(?:左右|上下|前后)$", Meaning.ABOUT),
  SUM("(?:\\(累计\\)|累计)$", Meaning.CUMULATIVE),
  STOP("(?<=.)[。;,、]$", Meaning.NONE);

  /** What a word does to the number. */
  enum Meaning {
    AT_LEAST,
    AT_MOST,
    ABOUT,
    /** At most, unless another word says 左右. */
    LIMITED,
    CUMULATIVE,
    CHANGE,
    YEAR,
    NONE
  }

  private final Pattern pattern;
  private final Meaning meaning;

  ValueWord(String pattern, Meaning meaning) {
    this.pattern = Pattern.compile(pattern);
    this.meaning = meaning;
  }

  Meaning meaning() {
    return meaning;
  }

  /** A word at either end of that text. */
  static Optional<ValueWord> around(String text) {
    return Arrays.stream(values()).filter(word -> word.pattern.matcher(text).find()).findFirst();
  }

  /** Found at this word; {@link #around} has said that it is there. */
  Matcher in(String text) {
    Matcher found = pattern.matcher(text);
    if (!found.find()) {
      throw new IllegalStateException(name() + " is not in: " + text);
    }
    return found;
  }
}
