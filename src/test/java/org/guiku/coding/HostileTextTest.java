package org.guiku.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class HostileTextTest {

  /** What the rules look for, so that random text comes close to what they read. */
  private static final List<String> PIECES =
      List.of(
          "浙江省",
          "广州市",
          "鼓楼区",
          "人民政府",
          "水利局",
          "委员会",
          "办公室",
          "关于",
          "印发",
          "通知",
          "〔2021〕",
          "[",
          "第",
          "号",
          "令",
          "2021年",
          "6月",
          "30日",
          "二〇二一年",
          "第十四届",
          "人民代表大会",
          "常务委员会",
          "第三次会议",
          "通过",
          "我代表",
          "政府",
          "索引号：",
          "来源：",
          "《",
          "》",
          "规划",
          "十四五",
          "（征求意见稿）",
          " ",
          "　",
          "\t",
          "。",
          "：",
          "1",
          "国",
          "中共",
          "\uD840",
          "\u0000",
          "2021-330000-3-00012-E");

  @Test
  void randomTextIsCodedAlikeTwiceAndNeverInVain() {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 1_000; i++) {
      Manuscript manuscript = manuscript(random);
      List<CodedValue> coded = manuscript.coded();
      assertThat(manuscript.coded()).as("seed %d, text %d", seed, i).isEqualTo(coded);
      assertThat(coded)
          .as("seed %d, text %d", seed, i)
          .allSatisfy(
              value -> {
                assertThat(value.value()).isNotBlank();
                assertThat(value.evidence().text()).isNotBlank().hasSizeLessThanOrEqualTo(200);
              });
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "广州市民政局",
        "关于印发",
        "浙政发〔2021〕",
        "2021年6月30日",
        "第十四届人民代表大会常务委员会",
        "(",
        "[",
        "（",
        "《",
        "索引号：",
        "一",
        "1",
        " ",
        "令第",
        "广州市广州市",
        "a",
        "\uD840\uDC00"
      })
  void lineOfAMegabyteCostsNoMoreThanAShortOne(String piece) {
    String line = piece.repeat(1_000_000 / piece.length());
    Manuscript manuscript =
        Manuscript.titled(line).named(line).states(line, line).states("来源", line);
    for (int i = 0; i < 200; i++) {
      manuscript.line(line).row(line);
    }
    long start = System.nanoTime();
    manuscript.coded();
    assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)).isLessThan(2_000);
  }

  private static Manuscript manuscript(Random random) {
    Manuscript manuscript = Manuscript.titled(text(random, 8)).named(text(random, 4));
    for (int line = random.nextInt(40); line > 0; line--) {
      manuscript.line(text(random, 12));
    }
    return manuscript
        .row(text(random, 8))
        .states(random.nextBoolean() ? "来源" : "文号", text(random, 6))
        .states(text(random, 2), text(random, 6));
  }

  private static String text(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most) + 1; i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
