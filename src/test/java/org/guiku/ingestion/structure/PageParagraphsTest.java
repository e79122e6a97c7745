package org.guiku.ingestion.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.guiku.documents.Passage;
import org.guiku.documents.TextLine;
import org.junit.jupiter.api.Test;

class PageParagraphsTest {

  @Test
  void aPhraseBrokenOverTheEndOfALineIsWholeInItsParagraph() {
    assertThat(
            new Sheets()
                .page()
                .lines("　　坚持以人为本推进以人为核心的新型城镇化战略加快农业转新型城", "镇化步伐并完善城乡融合发展体制机制。")
                .lines("　　第二段另起。")
                .texts())
        .containsExactly("坚持以人为本推进以人为核心的新型城镇化战略加快农业转新型城镇化步伐并完善城乡融合发展体制机制。", "第二段另起。");
  }

  @Test
  void aParagraphRunsOnOverThePagesEndAndKnowsItsPages() {
    Passage passage =
        new Sheets()
            .page()
            .lines("　　坚持以人为本推进以人为核心的新型城镇化战略加快农业转移人口")
            .page()
            .lines("市民化。", "　　另起一段。")
            .read()
            .passages()
            .getFirst();

    assertThat(passage.text()).endsWith("转移人口市民化。");
    assertThat(passage.lines()).extracting(TextLine::page).containsExactly(1, 2);
    assertThat(
            passage.boxes(passage.text().indexOf("市民"), passage.text().length()).getFirst().page())
        .isEqualTo(2);
  }

  @Test
  void aLineThatEndsWithRoomToSpareEndsItsParagraphThoughTheNextIsNotSetIn() {
    assertThat(new Sheets().page().lines("这是一行写满了三十个字的正文它一直写到版心的右边没有空余呢", "短行", "不缩进的另一段").texts())
        .hasSize(2);
  }

  @Test
  void itemsUnderOneAnotherAreNotRunTogether() {
    assertThat(
            new Sheets()
                .page()
                .lines("　　——坚持党的全面领导充分发挥党总揽全局协调各方的领导核心作用。", "　　——坚持以人民为中心不断满足人民日益增长的美好生活的需要呀。")
                .texts())
        .hasSize(2);
  }

  @Test
  void aSignatureAndADateAtTheRightAreNoPartOfWhatFollows() {
    assertThat(
            new Sheets()
                .page()
                .lines("　　现印发给你们，请认真贯彻执行。")
                .right("国务院办公厅")
                .right("2021年10月28日")
                .lines("革命文物保护利用专项规划")
                .texts())
        .containsExactly("现印发给你们，请认真贯彻执行。", "国务院办公厅", "2021年10月28日", "革命文物保护利用专项规划");
  }

  @Test
  void englishWordsKeepTheirSpaceAndHyphenatedOnesAreMadeWhole() {
    assertThat(
            new Sheets()
                .page()
                .lines(
                    "The plan sets out binding and indicative targets for urbani-",
                    "zation, and says which of the departments is responsible for")
                .lines("each of them.")
                .texts())
        .containsExactly(
            "The plan sets out binding and indicative targets for urbanization, and says which of the"
                + " departments is responsible for each of them.");
  }

  @Test
  void everyCharacterOfAPassageThatIsPrintedHasItsPlace() {
    for (Passage passage :
        new Sheets().page().lines("　　The GDP of 2025 和 2030 年的目标", "　　继续写。").read().passages()) {
      for (int i = 0; i < passage.text().length(); i++) {
        assertThat(passage.boxes(i, i + 1)).as(passage.text() + " " + i).hasSize(1);
      }
    }
  }
}
