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
  void countsCharactersOutsideTheBasicPlaneRight() {
    assertThat(marked("𠮷林", "𠀀𠮷 林省")).containsExactly("𠮷 林");
  }

  private static List<String> marked(String query, String text) {
    return new Marks(QueryParser.parse(query))
        .in(text).stream().map(mark -> text.substring(mark.start(), mark.end())).toList();
  }
}
