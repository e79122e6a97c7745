package org.guiku.search.suggest;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.spi.IPinyinSegment;
import com.github.houbb.pinyin.support.segment.PinyinSegments;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * How a text is read aloud, in pinyin without tones, each character's sound by itself. A character
 * of a known word is read as in that word (重 in 重庆); one that stands alone may have two sounds (率).
 * A letter or digit is its own sound.
 *
 * <p>ü and v are written u, as people type 率 as lü, lv and lu.
 */
final class Sounds {

  /** Most readings of one text: two characters of two sounds each. */
  static final int MOST = 4;

  /**
   * What is read in two ways by itself in the prose of plans; second readings of others are rare.
   */
  private static final String TWO_SOUNDS = "长行重率调朝都会传降系乐藏强切地还给校角便差漯圩泊堡六厦蚌";

  /** Reading the dictionary costs a third of a second and 30 MB, spent when it is first needed. */
  private static final class Dictionary {

    static final IPinyinSegment WORDS = PinyinSegments.defaults();

    /** No larger than the dictionary itself. */
    static final Map<String, List<List<String>>> READINGS = new ConcurrentHashMap<>();
  }

  private Sounds() {}

  /** The readings of folded letters, the likeliest first; at most {@link #MOST}. */
  static List<List<String>> of(String letters) {
    List<List<String>> readings = List.of(List.of());
    for (String word : Dictionary.WORDS.segment(known(letters))) {
      readings = readings.stream().flatMap(before -> each(before, word)).limit(MOST).toList();
    }
    return readings;
  }

  /** As people type a sound. */
  static String typed(String sound) {
    return sound.replace('ü', 'u').replace('v', 'u');
  }

  /** The dictionary would take what lies beyond its plane for two characters each. */
  private static String known(String letters) {
    return letters
        .codePoints()
        .map(code -> Character.isBmpCodePoint(code) ? code : '□')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static Stream<List<String>> each(List<String> before, String word) {
    return readings(word).stream().map(sounds -> joined(before, sounds));
  }

  private static List<String> joined(List<String> before, List<String> sounds) {
    List<String> joined = new ArrayList<>(before);
    joined.addAll(sounds);
    return joined;
  }

  private static List<List<String>> readings(String word) {
    return Character.isIdeographic(word.codePointAt(0))
        ? Dictionary.READINGS.computeIfAbsent(word, Sounds::ofWord)
        : List.of(word.codePoints().mapToObj(code -> typed(Character.toString(code))).toList());
  }

  private static List<List<String>> ofWord(String word) {
    if (TWO_SOUNDS.contains(word)) {
      return PinyinHelper.toPinyinList(word.charAt(0), PinyinStyleEnum.NORMAL).stream()
          .map(Sounds::typed)
          .distinct()
          .limit(2)
          .map(List::of)
          .toList();
    }
    String read = PinyinHelper.toPinyin(word, PinyinStyleEnum.NORMAL, " ");
    return List.of(Stream.of(read.split(" ")).map(Sounds::typed).toList());
  }
}
