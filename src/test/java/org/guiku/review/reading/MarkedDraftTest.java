package org.guiku.review.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.guiku.documents.Annotation;
import org.guiku.documents.Annotation.Kind;
import org.guiku.documents.Reading;
import org.junit.jupiter.api.Test;

class MarkedDraftTest {

  private static final Reading DRAFT = Text.of("# 第一章 目标", "## 第二节 指标", "漏损率降到九成以下。");

  @Test
  void aCommentIsAnOpinionOfItsAuthorOnTheWordsThatItMarks() {
    Opinion opinion = only(mark(Kind.COMMENT, 0, 3, "甲局", "口径不清。"));

    assertThat(opinion.who()).contains("甲局");
    assertThat(opinion.clause()).isEqualTo("第一章第二节“漏损率”");
    assertThat(opinion.text()).isEqualTo("口径不清。");
    assertThat(opinion.ordinals()).containsExactly(3);
  }

  @Test
  void wordsTakenOutAndOthersPutInByTheSamePersonAreOneOpinion() {
    Opinion opinion =
        only(mark(Kind.DELETION, 5, 5, "甲局", "一成"), mark(Kind.INSERTION, 5, 7, "甲局", ""));

    assertThat(opinion.text()).isEqualTo("建议将“一成”改为“九成”");
    assertThat(opinion.proposal()).contains("九成");
    assertThat(opinion.context()).contains("漏损率降到一成以下。");
  }

  @Test
  void changesOfTwoPeopleAreTwoOpinions() {
    assertThat(
            opinions(mark(Kind.DELETION, 5, 5, "甲局", "一成"), mark(Kind.INSERTION, 5, 7, "乙局", "")))
        .extracting(Opinion::text)
        .containsExactly("建议删除“一成”", "建议增加“九成”");
  }

  @Test
  void aMarkIsPlacedInTheDraftAsItWasBeforeTheMarks() {
    Reading clean = Text.of("# 第一章 目标", "## 第一节 思路", "另起一段。", "## 第二节 指标", "漏损率降到以下。");

    assertThat(new Draft(clean).place(only(mark(Kind.INSERTION, 5, 7, "甲局", ""))))
        .isEqualTo(new Placement.Placed(5, Placement.By.SAME_PASSAGE, "漏损率降到以下。"));
  }

  @Test
  void changesWithinOneAnotherDoNotKeepACommentOnThemFromBeingRead() {
    Annotation[] marks = {
      mark(Kind.DELETION, 7, 7, "乙局", "删去的很长很长很长的字"),
      mark(Kind.INSERTION, 2, 8, "甲局", ""),
      mark(Kind.COMMENT, 2, 8, "丙局", "请核实。")
    };

    assertThat(opinions(marks)).extracting(Opinion::context).containsOnly(Optional.of("漏损下。"));
  }

  private static Opinion only(Annotation... marks) {
    assertThat(opinions(marks)).hasSize(1);
    return opinions(marks).getFirst();
  }

  private static List<Opinion> opinions(Annotation... marks) {
    return Opinions.of(Text.marked(DRAFT, marks)).rows();
  }

  private static Annotation mark(Kind kind, int start, int end, String author, String text) {
    return new Annotation(kind, 3, start, end, Optional.of(author), Optional.empty(), text);
  }
}
