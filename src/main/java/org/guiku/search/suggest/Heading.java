package org.guiku.search.suggest;

import java.util.regex.Pattern;

/** What a heading says, without the number it bears. */
public final class Heading {

  private static final String HAN_NUMBER = "[〇○零一二三四五六七八九十百]{1,5}";

  /** 第三章 · 一、 · （一） · 1. · 1.2 · 3） · ① · 专栏4, each with what parts it from the words. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "^\\s*(?:第\\s*(?:%1$s|\\d{1,3})\\s*[编篇部分卷章节条目]{1,2}(?=[\\s　、.．:：]|\\p{IsHan}|$)"
                  .formatted(HAN_NUMBER)
              + "|(?:专栏|附件|附表|附录|表|图)\\s*(?:%1$s|\\d{1,3}(?:[-—.．]\\d{1,3})?)(?=[\\s　、.．:：]|\\p{IsHan}|$)"
                  .formatted(HAN_NUMBER)
              + "|%1$s[、.．]".formatted(HAN_NUMBER)
              + "|[（(]\\s*(?:%1$s|\\d{1,3})\\s*[）)]".formatted(HAN_NUMBER)
              + "|\\d{1,3}(?:[.．]\\d{1,3}){1,4}(?![\\d%％])"
              + "|\\d{1,3}(?:[.．、）)](?!\\d)|(?=[\\s　]))"
              + "|[\\u2460-\\u2473\\u2474-\\u249b])[\\s　、.．:：]*");

  private static final Pattern END = Pattern.compile("[\\s　。．：:；;，,、]+$");

  private Heading() {}

  public static String withoutNumber(String heading) {
    String words = END.matcher(NUMBER.matcher(heading).replaceFirst("")).replaceFirst("");
    return words.strip();
  }
}
