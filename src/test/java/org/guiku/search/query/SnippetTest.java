package org.guiku.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SnippetTest {

  @Test
  void showsAShortPassageWhole() {
    assertThat(snippet("森林", "森林覆盖率达到 25%。")).isEqualTo("<mark>森林</mark>覆盖率达到 25%。");
  }

  @Test
  void escapesWhatIsNoMark() {
    assertThat(snippet("\"<b>\"", "1<b>&\"2\"'"))
        .isEqualTo("1<mark>&lt;b&gt;</mark>&amp;&quot;2&quot;&#39;");
  }

  @Test
  void cutsAtTheEndsOfClausesAndKeepsTheFirstMarkInView() {
    String text = "优化国土空间布局。".repeat(30) + "森林覆盖率达到百分之二十五，" + "严守耕地红线；".repeat(40);
    String snippet = snippet("森林覆盖率", text);
    assertThat(snippet)
        .startsWith("…优化国土")
        .contains("<mark>森林覆盖率</mark>达到百分之二十五，")
        .endsWith("严守耕地红线；…");
    assertThat(snippet.length()).isBetween(80, 160);
  }

  @Test
  void marksAPhraseAsOneAlsoWhereTheCutWouldFall() {
    String phrase = "山水林田湖草沙一体化保护和系统治理".repeat(20);
    assertThat(snippet("\"" + phrase + "\"", "坚持" + phrase + "坚持".repeat(100)))
        .contains("<mark>" + phrase + "</mark>");
  }

  @Test
  void showsAlsoWhatIsMarkedOnlyFarFromTheFirstMark() {
    String text = "森林覆盖率提高。" + "优化国土空间布局。".repeat(30) + "湿地保护率稳定。" + "严守红线。".repeat(40);
    assertThat(snippet("森林 湿地", text))
        .startsWith("<mark>森林</mark>覆盖率提高。")
        .contains("。…优化国土空间布局。", "<mark>湿地</mark>保护率稳定。")
        .endsWith("…")
        .hasSizeLessThan(230);
    assertThat(snippet("优化", text)).containsOnlyOnce("…");
  }

  @Test
  void neverTearsACharacterOrATagWhateverTheText() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    String[] pieces = {"𠮷", "规", "。", "，", "<", "&", " ", "a", "\t"};
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(random.nextInt(600)).forEach(n -> text.append(pieces[Math.floorMod(n, 9)]));
      String snippet = snippet("规 OR a", text.toString());
      String plain = snippet.replaceAll("</?mark>", "");
      String original = plain.replace("&lt;", "<").replace("&amp;", "&");
      assertThat(text.toString()).as("seed %d", seed).contains(original.split("…"));
      assertThat(original.codePoints().anyMatch(c -> c >= 0xD800 && c < 0xE000)).isFalse();
      assertThat(snippet.split("<mark>", -1)).hasSameSizeAs(snippet.split("</mark>", -1));
    }
  }

  private static String snippet(String query, String text) {
    List<Mark> marks = new Marks(QueryParser.parse(query)).in(text);
    return Snippet.of(text, marks);
  }
}
