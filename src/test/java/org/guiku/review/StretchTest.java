package org.guiku.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.guiku.comparison.diff.Edit;
import org.guiku.documents.Annotation;
import org.guiku.documents.Annotation.Kind;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class StretchTest {

  private static final String TEXT = "对加装电梯给予每部不超过15万元的补助。";

  @Test
  void wordsThatWereReplacedStandBesideThoseInTheirPlace() {
    assertThat(
            Stretch.of(
                TEXT, List.of(mark(Kind.DELETION, 9, 9, "最多"), mark(Kind.INSERTION, 9, 12, ""))))
        .containsExactly(
            new Edit(Edit.Op.KEEP, "对加装电梯给予每部"),
            new Edit(Edit.Op.DELETE, "最多"),
            new Edit(Edit.Op.INSERT, "不超过"),
            new Edit(Edit.Op.KEEP, "15万元的补助。"));
  }

  @Test
  void wordsTakenOutOfThosePutInStandWhereTheyStood() {
    assertThat(
            Stretch.of(
                "前文新增丁", List.of(mark(Kind.DELETION, 4, 4, "删去"), mark(Kind.INSERTION, 2, 5, ""))))
        .containsExactly(
            new Edit(Edit.Op.KEEP, "前文"),
            new Edit(Edit.Op.INSERT, "新增"),
            new Edit(Edit.Op.DELETE, "删去"),
            new Edit(Edit.Op.INSERT, "丁"));
  }

  @Test
  void commentsChangeNoWord() {
    assertThat(Stretch.of(TEXT, List.of(mark(Kind.COMMENT, 2, 5, "请核实"))))
        .containsExactly(new Edit(Edit.Op.KEEP, TEXT));
  }

  @RepeatedTest(50)
  void whatIsKeptAndWhatWasPutInAreTheTextWhereverMarksLie() {
    var random = new Random();
    List<Annotation> marks = new ArrayList<>();
    for (int n = random.nextInt(8); n > 0; n--) {
      int start = random.nextInt(TEXT.length());
      boolean gone = random.nextBoolean();
      int end = gone ? start : start + random.nextInt(TEXT.length() - start) + 1;
      marks.add(mark(gone ? Kind.DELETION : Kind.INSERTION, start, end, gone ? "删" : ""));
    }
    List<Edit> edits = Stretch.of(TEXT, marks);
    assertThat(
            edits.stream()
                .filter(edit -> edit.op() != Edit.Op.DELETE)
                .map(Edit::text)
                .collect(Collectors.joining()))
        .as("%s", marks)
        .isEqualTo(TEXT);
    assertThat(edits.stream().filter(edit -> edit.op() == Edit.Op.DELETE).count())
        .isEqualTo(marks.stream().filter(mark -> mark.kind() == Kind.DELETION).count());
  }

  private static Annotation mark(Kind kind, int start, int end, String text) {
    return new Annotation(kind, 1, start, end, Optional.empty(), Optional.empty(), text);
  }
}
