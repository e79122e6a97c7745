package org.guiku.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guiku.samples.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "干燥|乾燥",
        "饼干|餅乾",
        "干部|幹部",
        "乾隆|乾隆",
        "显著|顯著",
        "着力|著力",
        "看着|看著",
        "面粉|麵粉",
        "规划|規劃",
        "画|畫",
        "计划|計畫",
        "了解|瞭解",
        "借助|藉助",
        "征收|徵收",
        "宫商角徵羽|宮商角徵羽",
        "为了|爲了",
        "为了|為了",
        "里面|裏面",
        "里面|裡面",
        "群众|羣眾",
        "山峰|山峯",
        "什么|什麼",
        "什么|什麽",
        "余额|餘額",
        "沉没|沈沒",
        "沈阳|瀋陽",
        "卫生|衞生",
        "叙述|敍述",
        "坐标|座標",
        "复核|覆核",
        "森林覆盖率|森林覆蓋率",
        "链条|鍊條",
        "锻炼|鍛鍊",
        "于是|於是",
        "台湾|臺灣",
        "发展|發展",
        "头发|頭髮",
        "后来|後來",
        "皇后|皇后"
      })
  void findsSimplifiedAndTraditionalInEachOther(String simplified, String traditional) {
    for (String sought : List.of(simplified, traditional)) {
      for (String text : List.of(simplified, traditional)) {
        assertThat(found(sought, "一" + text + "一")).as("%s in %s", sought, text).isTrue();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"乾隆|干隆", "干隆|乾隆", "乾坤|干坤", "画一|划一", "链条|炼条", "著名|着名"})
  void tellsApartWhatOnlyLooksAlikeInOneScript(String sought, String text) {
    assertThat(found(sought, text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "干燥|乾燥",
        "饼干|餅乾",
        "乾隆|乾隆",
        "显著|顯著",
        "着力|著力",
        "计划|計畫",
        "了解|瞭解",
        "借助|藉助",
        "征收|徵收",
        "森林覆盖率|森林覆蓋率",
        "规划|規劃",
        "沉没|沈沒",
        "坐标|座標",
        "复核|覆核",
        "复查|覆查",
        "复议|覆議",
        "复盘|覆盤",
        "生态环境|生態環境"
      })
  void weighsCommonWordsAlikeInBothScripts(String simplified, String traditional) {
    assertThat(canonical(traditional)).isEqualTo(canonical(simplified));
  }

  @Test
  void weighsEveryPieceOfTheSamplesAlikeInBothScripts() throws Exception {
    for (Path source : SampleFiles.sources()) {
      for (String run : Files.readString(source).split("[^\\p{IsHan}]+")) {
        pieces(run).forEach(ScriptTest::weighsAlikeInBothScripts);
      }
    }
  }

  /** Of two to five characters, wherever they begin. */
  private static Stream<String> pieces(String run) {
    return IntStream.range(0, run.length())
        .boxed()
        .flatMap(
            start ->
                IntStream.rangeClosed(start + 2, Math.min(run.length(), start + 5))
                    .mapToObj(end -> run.substring(start, end)));
  }

  private static void weighsAlikeInBothScripts(String piece) {
    String traditional = ZhConverterUtil.toTraditional(piece);
    assertThat(canonical(traditional)).as(traditional).isEqualTo(canonical(piece));
    assertThat(Simplified.of(traditional)).as(traditional).isEqualTo(Simplified.of(piece));
  }

  /** The first level of GB 2312: what every simplified text is written with. */
  @Test
  void takesNoCommonCharacterForATraditionalOne() throws Exception {
    for (int row = 16; row <= 55; row++) {
      for (int cell = 1; cell <= (row == 55 ? 89 : 94); cell++) {
        byte[] bytes = {(byte) (0xA0 + row), (byte) (0xA0 + cell)};
        String character = new String(bytes, "GB2312");
        assertThat(Script.isTraditional(character.codePointAt(0))).as(character).isFalse();
      }
    }
  }

  @Test
  void findsEveryPieceOfEveryTextInBothScripts() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 3_000; i++) {
      String text = TraditionalTexts.random(random, 30);
      String full = random.nextBoolean() ? text : ZhConverterUtil.toTraditional(text);
      Folded folded = Folded.of(full);
      String piece = TraditionalTexts.piece(full, random);
      for (String sought :
          List.of(piece, ZhConverterUtil.toSimple(piece), ZhConverterUtil.toTraditional(piece))) {
        assertThat(phrase(sought).indexIn(folded, 0))
            .as("seed %d: %s of %s in %s", seed, sought, piece, full)
            .isNotNegative();
      }
    }
  }

  private static boolean found(String sought, String text) {
    return phrase(sought).isIn(text);
  }

  private static Needle phrase(String text) {
    return Needle.of(new QueryTree.Phrase(text));
  }

  private static List<String> canonical(String text) {
    return phrase(text).grams().stream().map(Needle.Gram::canonical).toList();
  }
}
