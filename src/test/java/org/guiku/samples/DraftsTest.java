package org.guiku.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class DraftsTest {

  @Test
  void theChapterOnSafetyComesWithTheReviewDraftAndItsProjectsWithTheApprovalDraft()
      throws IOException {
    var safety = "第六章筑牢可信可控的安全屏障";
    var projects = "专栏4安全保障重点项目";

    assertThat(text("03-consultation-draft.pdf")).doesNotContain(safety).contains("第四章");
    assertThat(text("04-review-draft.docx")).contains(safety).doesNotContain(projects);
    assertThat(text("05-approval-draft.docx")).contains(safety).contains(projects);
  }

  @Test
  void eachDraftSetsTheTargetForLeakageLower() throws IOException {
    assertThat(text("03-consultation-draft.pdf")).contains("管网漏损率控制在9.5%以内");
    assertThat(text("04-review-draft.docx")).contains("管网漏损率控制在9.2%以内");
    assertThat(text("05-approval-draft.docx")).contains("管网漏损率控制在9.0%以内");
  }

  @Test
  void theParagraphOnSharedRainGaugesMovesFromChapterFiveToChapterThree() throws IOException {
    var paragraph = "水务、气象、应急、自然资源部门共建共享雨量站点";

    assertThat(bodyOf("03-consultation-draft.pdf"))
        .containsSubsequence("第五章推进便捷高效", paragraph, "第二节智慧供水");
    assertThat(bodyOf("06-plan.pdf")).containsSubsequence("第三章织密城乡", paragraph, "第二节健全水工程安全监测");
  }

  @Test
  void theIssuedPlanDiffersFromTheApprovalDraft() throws IOException {
    var added = "保留线下窗口和电话渠道";

    assertThat(text("05-approval-draft.docx")).doesNotContain(added);
    assertThat(text("06-plan.pdf")).contains(added, "云水发〔2021〕36号");
  }

  private static String text(String name) throws IOException {
    return SampleText.of(SampleDocuments.FOLDER.resolve(name));
  }

  /** The text after the contents, where every heading stands once more. */
  private static String bodyOf(String name) throws IOException {
    var text = text(name);
    return text.substring(text.lastIndexOf("前言"));
  }
}
