package org.guiku.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeantTextTest {

  @Test
  void oneSayingIsOneTextInAllItsWritings() {
    String plain = MeantText.fold("全省gdp增长5%，森林覆盖率提高。");
    for (String same :
        new String[] {"全省ＧＤＰ增长５％，森林覆盖率提高。", "全省GDP增長5%，森林覆蓋率提高。", "全省gdp增⻓5%,森林覆盖率提高。"}) {
      assertThat(MeantText.fold(same)).isEqualTo(plain);
    }
  }

  @Test
  void whatIsSimplifiedStaysAsItIs() {
    String text = "着力发展乾县、乾隆遗址与干部队伍,零售业里程碑,后勤只此一家,面条云层。";
    assertThat(MeantText.fold(text)).isEqualTo(text);
  }
}
