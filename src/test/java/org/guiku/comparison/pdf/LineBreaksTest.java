package org.guiku.comparison.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

  /** Letters of the ASCII are half as wide as others. */
  private final LineBreaks breaks = new LineBreaks(letter -> letter < 128 ? 0.5 : 1);

  @Test
  void chineseIsBrokenBetweenAnyTwoCharacters() {
    assertThat(lines("到二〇二五年森林覆盖率", 4)).containsExactly("到二〇二", "五年森林", "覆盖率");
  }

  @Test
  void noMarkThatClosesBeginsALineAndNoneThatOpensEndsOne() {
    assertThat(lines("生态优先，绿色发展。", 4)).containsExactly("生态优", "先，绿色", "发展。");
    assertThat(lines("规划纲要《说明》", 5)).containsExactly("规划纲要", "《说明》");
  }

  @Test
  void wordsAndFiguresAreKeptWhole() {
    assertThat(lines("增加到1,234.5亿元", 5)).containsExactly("增加到", "1,234.5亿", "元");
    assertThat(lines("green  belt", 3)).containsExactly("green", "belt");
  }

  @Test
  void whatIsWiderThanALineIsCutBetweenLetters() {
    assertThat(lines("abcdefgh", 2)).containsExactly("abcd", "efgh");
    assertThat(lines("𠮷𠮷𠮷", 0.5)).containsExactly("𠮷", "𠮷", "𠮷");
  }

  private List<String> lines(String text, double measure) {
    return breaks.of(text, measure).stream()
        .map(line -> text.substring(line.start(), line.end()))
        .toList();
  }
}
