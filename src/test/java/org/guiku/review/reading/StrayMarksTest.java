package org.guiku.review.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.guiku.documents.Annotation;
import org.guiku.documents.Annotation.Kind;
import org.guiku.documents.Reading;
import org.guiku.samples.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks that were forgotten in a letter or table take nothing from it; those on a draft tell. */
class StrayMarksTest {

  private static final Path SAMPLES = Path.of("sample-docs", "review");
  private static final Path SOURCES =
      Path.of("src", "test", "resources", "org", "guiku", "review", "reading", "guard");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"04-finance-letter.docx", "05-county-letter.pdf"})
  void aLetterOfTheSampleIsReadAsWithoutThem(String file) throws Exception {
    assertSame(GoldRow.reading(SAMPLES.resolve(file)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "letter.txt",
        "letter2.txt",
        "letter3.txt",
        "table.txt",
        "table2.txt",
        "table3.txt"
      })
  void aLetterOrTableInOtherWordsIsReadAsWithoutThem(String source) throws Exception {
    assertSame(GoldRow.reading(SampleFiles.made(SOURCES.resolve(source), folder)));
  }

  @Test
  void aLetterThatIsGreetedAndSignedNeedNotSayThatItAnswers() {
    assertSame(Text.of("市发展改革委：", "1. 第三章建议补充资金来源。", "2. 第四章口径不一致，请核。", "市水务局", "2021年6月1日"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"01-consultation-draft.pdf", "02-review-draft.docx", "03-approval-draft.docx"})
  void onADraftTheMarksAreTheOpinions(String file) throws Exception {
    assertOnlyMarks(GoldRow.reading(SAMPLES.resolve(file)));
  }

  @Test
  void aDraftWithTheNoticeThatIssuesItIsADraft() {
    assertOnlyMarks(
        Text.of(
            "# 关于印发行动计划的通知",
            "各县（市、区）人民政府，市直各单位：",
            "现印发给你们，请认真组织实施。",
            "一、总体要求。应当统筹推进。",
            "二、主要任务。建议路线应当明确。",
            "市水务局",
            "2021年6月1日"));
  }

  @Test
  void aPlanOfActionWithNumberedHeadingsIsADraft() {
    assertOnlyMarks(Text.of("# 城市更新实施意见", "为推进城市更新，现提出以下意见：", "一、明确目标。应当统筹推进。", "二、完善机制。应当压实责任。"));
  }

  @Test
  void aTableOfOpinionsAmongTheTextOfADraftMakesItNoReply() {
    assertOnlyMarks(Text.of("# 编制说明", "本提纲供起草使用。", "各处室据此提供资料。", "| 位置 | 意见", "| 第三章 | 建议补充资金来源。"));
  }

  private static void assertSame(Reading reading) {
    Opinions clean = Opinions.of(reading);

    assertThat(clean.rows()).isNotEmpty();
    assertThat(Opinions.of(Text.marked(reading, marks()))).isEqualTo(clean);
  }

  private static void assertOnlyMarks(Reading draft) {
    assertThat(Opinions.of(Text.marked(draft, marks())).rows())
        .extracting(Opinion::who)
        .containsExactly(Optional.of("王科"), Optional.of("李科"));
  }

  private static Annotation[] marks() {
    return List.of(
            new Annotation(Kind.INSERTION, 2, 0, 2, Optional.of("王科"), Optional.empty(), ""),
            new Annotation(Kind.COMMENT, 3, 0, 2, Optional.of("李科"), Optional.empty(), "再问一下财务。"))
        .toArray(Annotation[]::new);
  }
}
