package org.guiku.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TitleRuleTest {

  @Test
  void takesTheTitleThatTheTextStates() {
    assertThat(title("附件1.pdf", "云澜市节水规划", "")).isEqualTo("云澜市节水规划");
  }

  @Test
  void keepsANameThatSaysMoreThanTheTitle() {
    assertThat(title("2025年云澜市政府工作报告.docx", "政府工作报告", "")).isEqualTo("2025年云澜市政府工作报告");
  }

  @Test
  void keepsWhatTellsVersionsOfALawApart() {
    assertThat(title("云澜市开发区条例(2010-07-30).md", "云澜市开发区条例", "")).isEqualTo("云澜市开发区条例(2010-07-30)");
  }

  @Test
  void leavesOutWhatAFileNameHasForFilingAlone() {
    assertThat(title("33_云澜市老年人优待办法_政府令179号.html", "云澜市老年人优待办法", "")).isEqualTo("云澜市老年人优待办法");
    assertThat(title("36b-积分制入户管理办法.html", "积分制入户管理办法", "")).isEqualTo("积分制入户管理办法");
    assertThat(title("14.5规划纲要.docx", "规划纲要", "")).isEqualTo("14.5规划纲要");
    assertThat(title("云澜省_政府工作报告.docx", "政府工作报告", "")).isEqualTo("云澜省_政府工作报告");
  }

  @Test
  void prefersAFileNameThatKeptTheBracketsWhichPrintLost() {
    assertThat(title("关于印发《文物保护“十四五”规划》的通知.pdf", "关于印发 文物保护“十四五”规划》的通知", ""))
        .isEqualTo("关于印发《文物保护“十四五”规划》的通知");
  }

  @Test
  void letsAShortFirstLineStandForATitleWhereTheNameIsNoChinese() {
    assertThat(title("15-opinion.txt", "", "专家咨询论证意见")).isEqualTo("专家咨询论证意见");
    assertThat(title("15-opinion.txt", "", "水".repeat(61))).isEqualTo("15-opinion");
    assertThat(title("专家意见.txt", "", "各位代表：")).isEqualTo("专家意见");
  }

  @Test
  void takesNoDatelineForATitle() {
    assertThat(title("news-7.txt", "", "新华社北京3月22日电")).isEqualTo("news-7");
    assertThat(title("news-7.txt", "", "本报云澜三月二十二日电（记者 水清）")).isEqualTo("news-7");
    assertThat(title("news-7.txt", "新华社北京3月22日电", "云澜市公布节水规划")).isEqualTo("云澜市公布节水规划");
    assertThat(title("news-7.txt", "", "云澜市2日电力供应情况")).isEqualTo("云澜市2日电力供应情况");
  }

  @Test
  void takesNoLineOfMenuWordsForATitle() {
    assertThat(title("news-7.txt", "", "首頁 政經 正文")).isEqualTo("news-7");
    assertThat(title("news-7.txt", "", "首页 > 政务公开 > 规划计划")).isEqualTo("news-7");
    assertThat(title("news-7.txt", "", "工 作 报 告")).isEqualTo("工 作 报 告");
    assertThat(title("news-7.txt", "", "云澜乡讯　第三十二期")).isEqualTo("云澜乡讯　第三十二期");
  }

  private static String title(String fileName, String stated, String first) {
    var passage = new Passage(1, Passage.Kind.PARAGRAPH, List.of(), first, List.of());
    return TitleRule.of(
        fileName,
        new Reading(
            "text/plain",
            Optional.empty(),
            Optional.of(stated).filter(t -> !t.isEmpty()),
            List.of(),
            List.of(passage),
            List.of(),
            Optional.empty()));
  }
}
