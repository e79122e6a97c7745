package org.guiku.comparison.diff;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.guiku.comparison.diff.Sameness.Ignored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deleted text stands in [-…-], inserted text in {+…+}. */
class WordEditsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "森林覆盖率达到61.5%。|森林覆盖率达到62%。|森林覆盖率达到[-61.5%-]{+62%+}。",
        "到2025年底|到2026年底|到[-2025年-]{+2026年+}底",
        "投资1200亿元|投资1200万元|投资[-1200亿元-]{+1200万元+}",
        "坚持创新驱动，深化改革，扩大开放。|坚持创新驱动，扩大开放。|坚持创新驱动，[-深化改革，-]扩大开放。",
        "推进农业发展|推进农村发展|推进[-农业-]{+农村+}发展",
        "the new plan|the old plan|the [-new-]{+old+} plan",
        "第十二条 依法办理。|第十三条 依法办理。|第[-十二-]{+十三+}条 依法办理。",
        "（一）总体要求|（二）总体要求|（[-一-]{+二+}）总体要求",
      })
  void cutsWhereAReaderWould(String left, String right, String edits) {
    assertThat(written(left, right)).isEqualTo(edits);
  }

  @Test
  void aRowIsComparedCellByCell() {
    assertThat(written("森林覆盖率\t%\t61.2\t预期性", "森林覆盖率\t%\t62\t约束性"))
        .isEqualTo("森林覆盖率\t%\t[-61.2-]{+62+}\t[-预期性-]{+约束性+}");
  }

  @Test
  void leavesNoCrumbsBetweenLargeChanges() {
    assertThat(written("全面落实最严格的水资源管理制度", "大力推广先进的节水灌溉技术"))
        .isEqualTo("[-全面落实最严格的水资源管理制度-]{+大力推广先进的节水灌溉技术+}");
  }

  @Test
  void whatIsIgnoredIsNoChange() {
    Sameness loose =
        Sameness.ignoring(Ignored.PUNCTUATION, Ignored.SPACE, Ignored.WIDTH, Ignored.SCRIPT);
    assertThat(WordEdits.between("發展 規劃，ＧＤＰ增长５％", "发展规划、GDP增长5%", loose))
        .containsExactly(new Edit(Edit.Op.KEEP, "发展规划、GDP增长5%"));
  }

  @Property
  void rebuildsBothSides(
      @ForAll
          @StringLength(max = 60)
          @Chars({'的', '年', '第', '条', '，', '。', '\t', ' ', 'a', '%'})
          @CharRange(from = '0', to = '3')
          @CharRange(from = '一', to = '丈')
          String left,
      @ForAll
          @StringLength(max = 60)
          @Chars({'的', '年', '第', '条', '，', '。', '\t', ' ', 'a', '%'})
          @CharRange(from = '0', to = '3')
          @CharRange(from = '一', to = '丈')
          String right) {
    var edits = WordEdits.between(left, right, Sameness.TO_THE_LETTER);
    assertThat(side(edits, Edit.Op.DELETE)).isEqualTo(left);
    assertThat(side(edits, Edit.Op.INSERT)).isEqualTo(right);
  }

  private static String side(java.util.List<Edit> edits, Edit.Op own) {
    return edits.stream()
        .filter(edit -> edit.op() == Edit.Op.KEEP || edit.op() == own)
        .map(Edit::text)
        .collect(joining());
  }

  private static String written(String left, String right) {
    return WordEdits.between(left, right, Sameness.TO_THE_LETTER).stream()
        .map(
            edit ->
                switch (edit.op()) {
                  case KEEP -> edit.text();
                  case DELETE -> "[-" + edit.text() + "-]";
                  case INSERT -> "{+" + edit.text() + "+}";
                })
        .collect(joining());
  }
}
