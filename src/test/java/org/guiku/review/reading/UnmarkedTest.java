package org.guiku.review.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.guiku.documents.Annotation;
import org.guiku.documents.Annotation.Kind;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class UnmarkedTest {

  private static final String TEXT = "前文新增甲乙丙丁";

  @Test
  void wordsPutInAndTakenOutAgainWereNeverThere() {
    assertThat(
            Unmarked.of(
                TEXT, List.of(mark(Kind.DELETION, 7, 7, "删去的很长很长的字"), mark(Kind.INSERTION, 2, 8))))
        .isEqualTo("前文");
  }

  @Test
  void wordsTakenOutBesideThosePutInComeBack() {
    assertThat(
            Unmarked.of(
                TEXT,
                List.of(
                    mark(Kind.INSERTION, 2, 4),
                    mark(Kind.DELETION, 2, 2, "旧一"),
                    mark(Kind.DELETION, 4, 4, "旧二"),
                    mark(Kind.COMMENT, 0, 8, "请核实"))))
        .isEqualTo("前文旧一旧二甲乙丙丁");
  }

  /** Each text is made from one that is known, by changes that then are marked in any order. */
  @RepeatedTest(50)
  void whatWasThereBeforeIsFoundHoweverMarksLie() {
    var random = new Random();
    var before = new StringBuilder();
    var after = new StringBuilder();
    List<Annotation> marks = new ArrayList<>();
    for (int n = random.nextInt(8); n > 0; n--) {
      before.append("留下");
      after.append("留下");
      change(random, before, after, marks);
    }
    Collections.shuffle(marks, random);
    assertThat(Unmarked.of(after.toString(), marks)).as("%s", marks).isEqualTo(before.toString());
  }

  private static void change(
      Random random, StringBuilder before, StringBuilder after, List<Annotation> marks) {
    int start = after.length();
    if (random.nextBoolean()) {
      marks.add(mark(Kind.DELETION, start, start, "删去"));
      before.append("删去");
    }
    if (random.nextBoolean()) {
      after.append("新增甲乙");
      marks.add(mark(Kind.INSERTION, start, after.length()));
      marks.add(mark(Kind.INSERTION, start + random.nextInt(3), start + 3));
      int inside = start + 1 + random.nextInt(3);
      marks.add(mark(Kind.DELETION, inside, inside, "又删去的很长很长的字"));
    }
  }

  private static Annotation mark(Kind kind, int start, int end) {
    return mark(kind, start, end, "");
  }

  private static Annotation mark(Kind kind, int start, int end, String text) {
    return new Annotation(kind, 1, start, end, Optional.empty(), Optional.empty(), text);
  }
}
