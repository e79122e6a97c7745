package org.guiku.ingestion.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guiku.coding.Declaration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class HtmlDeclarationsTest {

  @Test
  void whatAnEditorFilledInComesBeforeWhatStandsAroundTheText() {
    assertThat(
            of(
                "<html><head><meta name=PubDate content='2021-04-12 09:00'></head>"
                    + "<body><span>发布日期：2021-04-13</span></body>"))
        .containsExactly(
            new Declaration("PubDate", "2021-04-12 09:00"), new Declaration("发布日期", "2021-04-13"));
  }

  @Test
  void valueStandsBehindItsLabelOrInTheNextCell() {
    assertThat(
            of(
                "<table><tr><th>索&nbsp;引&nbsp;号：</th><td>X-1</td><td>文号：</td><td></td>"
                    + "<td>发布机构：</td><td><b>云澜市水务局</b></td></tr></table>"))
        .extracting(one -> one.name().replaceAll("[\\s\\u00A0]", ""), Declaration::value)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("索引号", "X-1"),
            org.assertj.core.groups.Tuple.tuple("发布机构", "云澜市水务局"));
  }

  @Test
  void furnitureThatTheTextLeavesOutIsStillHeard() {
    assertThat(of("<div class=toolbar><i>来源：</i> 云澜市水务局</div><p>正文。</p>"))
        .contains(new Declaration("来源", "云澜市水务局"));
  }

  @Test
  void scriptsAndSentencesStateNothing() {
    assertThat(of("<script>var 来源：'某处'</script><p>" + "现将有关事项通知如下：请遵照执行。".repeat(20) + "</p>"))
        .isEmpty();
  }

  @Test
  void pageOfLabelsWithoutEndIsHeardOnlyInPart() {
    assertThat(of("<i>来源：甲</i>".repeat(100_000))).hasSize(100);
  }

  private static List<Declaration> of(String page) {
    return HtmlDeclarations.of(Jsoup.parse(page));
  }
}
