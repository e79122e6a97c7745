package org.guiku.ingestion.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.guiku.documents.Passage;
import org.guiku.documents.Passage.Kind;
import org.guiku.documents.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReaderTest {

  private static final String PAGE =
      """
      <!DOCTYPE html><html><head><meta charset="utf-8"><title>关于印发方案的通知 - 某市人民政府</title></head>
      <body>
      <div class="top-nav"><a href="/">首页</a> <a href="/zw">政务公开</a> <a href="/hd">互动交流</a></div>
      <div class="w1200">
        <div>当前位置：<a href="/">首页</a> &gt; <a href="/zw">通知公告</a></div>
        <h1>关于印发方案的通知</h1>
        <div><span>来源：某市发展改革委</span> <span>字号：大 中 小</span></div>
        <div class="content">
          <p>各区人民政府，市政府各部门：</p>
          <p>现将方案印发给你们，请认真组织实施，实施中遇到的问题，请及时反馈。</p>
          <p>一、总体要求</p>
          <p>坚持以人民为中心，统筹发展和安全，推动规划<b>任务</b>落地见效。<br>　　到2025年，目标如期实现。</p>
          <ul><li>加强领导；</li><li>强化保障。</li></ul>
          <table><tr><th rowspan="2">指标</th><th colspan="2">目标值</th></tr>
            <tr><td>2025年</td><td>2030年</td></tr><tr><td>森林覆盖率</td><td>61%</td><td>62%</td></tr></table>
        </div>
        <div>分享到：</div>
        <div><a href="/1">上一篇文章标题很长</a><a href="/2">下一篇文章标题很长</a><a href="/3">相关文章标题很长</a></div>
      </div>
      <div style="display:none">各区人民政府，市政府各部门：现将方案印发给你们，请认真组织实施。</div>
      <div class="footer">主办单位：某市人民政府办公室，承办单位：某市数据局，备案号：12345678</div>
      <script>var a = "脚本里的文字，不是正文。";</script>
      </body></html>
      """;

  @TempDir Path folder;
  private Readings readings;

  @BeforeEach
  void prepare() {
    readings = new Readings(folder);
  }

  @Test
  void readsTheTextOfAPageWithoutItsFurniture() throws Exception {
    var reading = readings.read("page.html", PAGE);
    assertThat(reading.title()).hasValue("关于印发方案的通知");
    assertThat(Readings.texts(reading))
        .startsWith("关于印发方案的通知", "各区人民政府，市政府各部门：")
        .contains("坚持以人民为中心，统筹发展和安全，推动规划任务落地见效。", "到2025年，目标如期实现。")
        .noneMatch(text -> text.matches(".*(?:首页|分享|上一篇|主办单位|脚本|来源).*"))
        .doesNotHaveDuplicates();
  }

  @Test
  void readsListsAsItemsAndHeadingsByTheirNumbers() throws Exception {
    var reading = readings.read("page.html", PAGE);
    assertThat(reading.passages())
        .filteredOn(passage -> passage.kind() == Kind.ITEM)
        .extracting(Passage::text, Passage::section)
        .containsExactly(tuple("加强领导；", List.of("一、总体要求")), tuple("强化保障。", List.of("一、总体要求")));
  }

  @Test
  void spreadsMergedCells() throws Exception {
    assertThat(readings.read("page.html", PAGE).tables())
        .singleElement()
        .extracting(Table::rows)
        .isEqualTo(
            List.of(
                List.of("指标", "目标值", "目标值"),
                List.of("指标", "2025年", "2030年"),
                List.of("森林覆盖率", "61%", "62%")));
  }

  @Test
  void readsATableThatOnlyLaysOutAsText() throws Exception {
    String page =
        "<html><body><table><tr><td><p>第一段文字，较长一些。</p><p>第二段文字，也较长。</p></td></tr></table>";
    var reading = readings.read("page.htm", page);
    assertThat(Readings.texts(reading)).containsExactly("第一段文字，较长一些。", "第二段文字，也较长。");
    assertThat(reading.tables()).isEmpty();
  }

  @Test
  void readsAPageInTheEncodingThatItNames() throws Exception {
    String page = PAGE.replace("utf-8", "gb2312");
    assertThat(readings.read("page", page.getBytes(Charset.forName("GBK"))).title())
        .hasValue("关于印发方案的通知");
  }

  @Test
  void readsAPageThatNamesTheWrongEncoding() throws Exception {
    assertThat(readings.read("page", PAGE.getBytes(Charset.forName("GBK"))).title())
        .hasValue("关于印发方案的通知");
  }

  @Test
  void asksNobodyForWhatAPageRefersTo() throws Exception {
    String page =
        "<html><body><p>正文在此，完整无缺。</p><iframe src='file:///etc/hostname'></iframe>"
            + "<object data='http://127.0.0.1:9/x'></object></body></html>";
    assertThat(Readings.texts(readings.read("a.html", page))).containsExactly("正文在此，完整无缺。");
  }

  @Test
  void survivesElementsNestedWithoutEnd() throws Exception {
    String page = "<html><body>" + "<div>".repeat(100_000) + "<p>深处的正文，仍可读到。</p>";
    assertThat(readings.read("a.html", page).characters()).isPositive();
  }

  @Test
  void repeatsNoCellWithoutEnd() throws Exception {
    String cell = "<td rowspan=9999 colspan=100>" + "覆".repeat(400) + "</td>";
    String page = "<html><body><table><tr><td>甲</td>" + cell + "</tr><tr><td>乙</td>";
    var reading = readings.read("a.html", page + "<td>丙</td></tr>" + "<tr></tr>".repeat(9_000));
    assertThat(reading.characters()).isLessThan(10_000_000);
  }

  @Test
  void keepsAnAnnexThatStandsBesideTheText() throws Exception {
    String annex = "<div><p>附件1</p><p>" + "填报单位应当如实填写，并对内容负责。".repeat(8) + "</p></div>";
    String page = PAGE.replace("<div>分享到：</div>", annex + "<div>分享到：</div>");
    assertThat(Readings.texts(readings.read("page.html", page)))
        .contains("附件1")
        .noneMatch(text -> text.contains("主办单位"));
  }
}
