package org.guiku.search.query;

import java.util.Random;
import java.util.stream.Collectors;

/** Random texts of words that are hard to convert from script to script. */
public final class TraditionalTexts {

  private static final String[] WORDS =
      ("乾隆 干隆 乾燥 餅乾 干部 幹部 天干 乾 干 著名 看著 着 著 顯著 瞭解 了解 瞭望 了 瞭 藉口 狼藉 借 藉 徵收 角徵羽 徵 征 "
              + "覆蓋 覆盖 答覆 复 複 復 沈陽 沉没 沈沒 畫 劃 画 划 計畫 計劃 餘 余 馀 鍊 炼 链 鏈 煉 麼 么 麽 於 于 衹 只 隻 "
              + "裏 裡 里 為 爲 为 羣 群 峯 峰 衞 衛 卫 座標 坐标 后 後 台 臺 發 髮 发 鍾 鐘 钟 规划 規劃 发展 年 二 〇 零 O 0 三 ，")
          .split(" ");

  private TraditionalTexts() {}

  /** Of that many words. */
  public static String random(Random random, int words) {
    return random
        .ints(words, 0, WORDS.length)
        .mapToObj(i -> WORDS[i])
        .collect(Collectors.joining());
  }

  /** A piece of a text, of any length from one character on. */
  public static String piece(String text, Random random) {
    int[] codes = text.codePoints().toArray();
    int start = random.nextInt(codes.length);
    int length = 1 + random.nextInt(Math.min(codes.length - start, 12));
    return new String(codes, start, length);
  }
}
