package org.guiku.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTest {

  @Test
  void marksTheCharactersAsTheyStandInTheText() {
    assertThat(marked("\"新型城镇化\" gdp", "推进新型城\n镇化，ＧＤＰ增长")).containsExactly("新型城\n镇化", "ＧＤＰ");
  }

  @Test
  void marksAllWantedTermsInReadingOrderAndNoUnwantedOne() {
    assertThat(marked("湿地 OR 森林 -草原", "森林、草原、湿地、森林")).containsExactly("森林", "湿地", "森林");
  }

  @Test
  void makesOneMarkOfTermsThatOverlap() {
    assertThat(marked("森林覆盖 覆盖率", "森林覆盖率")).containsExactly("森林覆盖率");
  }

  @Test
  void marksTheWholeOfWhatBeginsWithAWordAndEachWordThatIsNearAnother() {
    assertThat(marked("GD*", "GDPR 与 GDP 年")).containsExactly("GDPR", "GDP");
    assertThat(marked("规划*", "规划纲要")).containsExactly("规划");
    assertThat(marked("\"森林 覆盖\"~5", "覆盖全市的森林")).containsExactly("覆盖", "森林");
    assertThat(marked("标题:森林 覆盖", "森林覆盖")).containsExactly("覆盖");
  }

  @Test
  void marksTheOtherScriptAsItStands() {
    assertThat(marked("干燥 规划", "乾燥地區的規劃")).containsExactly("乾燥", "規劃");
  }

  @Test
  void countsCharactersOutsideTheBasicPlaneRight() {
    assertThat(marked("𠮷林", "𠀀𠮷 林省")).containsExactly("𠮷 林");
  }

  private static List<String> marked(String query, String text) {
    return new Marks(QueryParser.parse(query))
        .in(text).stream().map(mark -> text.substring(mark.start(), mark.end())).toList();
  }
}
