package org.guiku.search.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepairTest {

  @ParameterizedTest
  @CsvSource({
    "森林复盖率, 云州市森林覆盖率提升规划, 森林覆盖率",
    "复盖率, 森林覆盖率, 覆盖率",
    "湿底, 湿地保护, 湿地",
    "senlinfugailv, 森林覆盖率, 森林覆盖率",
    "fugailü, 森林覆盖率, 覆盖率",
    "SLFGL, 森林覆盖率, 森林覆盖率",
    "senlinfugeilv, 森林覆盖率, 森林覆盖率",
    "森林覆概率, 森林覆盖率, 森林覆盖率",
    "森林覆率, 森林覆盖率, 森林覆盖率",
    "森林覆覆盖率, 森林覆盖率, 森林覆盖率",
    "GDP增素, GDP增速, gdp增速",
    "zhangsanjiao, 长三角一体化, 长三角"
  })
  void mendsAWordByWhatSoundsSoOrDiffersByALetter(String word, String catchword, String mended) {
    assertThat(Repair.of(word, List.of(catchword))).first().isEqualTo(mended);
  }

  @ParameterizedTest
  @CsvSource({
    "森林, 树林保护",
    "水库, 仓库改造",
    "gdb, GDP增速",
    "slf, 森林法",
    "森林覆盖率, 森林覆盖率",
    "森林, 森林覆盖率",
    "规, 归口管理",
    "交通运输, 森林覆盖率"
  })
  void leavesAloneWhatMayBeMeant(String word, String catchword) {
    assertThat(Repair.of(word, List.of(catchword))).isEmpty();
  }

  @Test
  void prefersWhatSoundsSoAndThenTheLikelierCatchword() {
    assertThat(Repair.of("森林复盖率", List.of("森林富盖率", "森林加盖率", "森林覆盖率")))
        .startsWith("森林富盖率", "森林覆盖率", "森林加盖率");
  }

  @Test
  void isSoonDoneWithWhateverIsAsked() {
    assertThat(Repair.of("长".repeat(5_000), List.of("长".repeat(5_000)))).isEmpty();
    assertThat(Repair.of("率".repeat(30), List.of("行".repeat(200)))).isEmpty();
  }
}
