package org.guiku.ingestion.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guiku.documents.Passage;
import org.guiku.documents.Table;
import org.junit.jupiter.api.Test;

class ContinuedTablesTest {

  private static final List<Float> PLACES = List.of(100f, 150f, 250f, 300f, 350f, 400f);
  private static final List<String> HEAD = List.of("类别", "指标", "单位", "目标", "属性");
  private static final List<String> CARE = List.of("民生", "1.托位数", "个", "4.5", "预期性");
  private static final List<String> JOBS = List.of("^", "2.失业率", "％", "5.5", "^");
  private static final List<String> WOOD = List.of("生态", "3.森林覆盖率", "％", "62", "约束性");

  @Test
  void aTableThatRunsOverThreePagesIsOneWithItsHeadOnceAndNoPageNumbersInIt() {
    Sheets sheets = new Sheets();
    for (int page = 0; page < 3; page++) {
      List<String> row = List.of("类" + page, page + "号指标", "％", "1" + page, "预期性");
      sheets.page().table(130, PLACES, List.of(HEAD, row)).at(235, 760, 9, "— 1" + page + " —");
    }

    PagedText text = sheets.read();

    assertThat(text.tables()).hasSize(1);
    assertThat(rows(sheets))
        .hasSize(4)
        .startsWith(HEAD)
        .endsWith(List.of("类2", "2号指标", "％", "12", "预期性"));
    assertThat(text.passages()).extracting(Passage::kind).containsOnly(Passage.Kind.ROW);
    assertThat(text.passages()).extracting(p -> p.page().getAsInt()).containsExactly(1, 1, 2, 3);
  }

  @Test
  void cellsMergedOverThePagesEdgeStandInTheRowsOfBothPages() {
    Sheets sheets = new Sheets();
    sheets.page().table(130, PLACES, List.of(HEAD, CARE, JOBS));
    List<String> birth = List.of("", "4.出生率", "％", "6.9", "");
    List<String> life = List.of("^", "5.预期寿命", "岁", "81", "^");
    sheets.page().table(130, PLACES, List.of(HEAD, birth, life, WOOD));

    assertThat(rows(sheets))
        .contains(
            List.of("民生", "4.出生率", "％", "6.9", "预期性"), List.of("民生", "5.预期寿命", "岁", "81", "预期性"))
        .endsWith(WOOD);
    assertThat(sheets.texts()).contains("\t4.出生率\t％\t6.9\t");
  }

  @Test
  void aCategoryThatIsSetOnTheNextPageOnlyStandsInTheRowsAboveToo() {
    Sheets sheets = new Sheets();
    sheets.page().table(130, PLACES, List.of(HEAD, WOOD, List.of("", "4.出生率", "％", "6.9", "预期性")));
    sheets.page().table(130, PLACES, List.of(CARE, JOBS));

    assertThat(rows(sheets).get(2)).startsWith("民生", "4.出生率");
  }

  @Test
  void aRowThatThePagesEdgeCutsIsWhole() {
    Sheets sheets = new Sheets();
    List<String> cut = List.of("生态", "4.单位地区生产总值能源", "％", "13.5", "约束性");
    sheets.page().table(130, PLACES, List.of(HEAD, WOOD, CARE, cut));
    sheets.page().table(130, PLACES, List.of(HEAD, List.of("", "消耗降低", "", "", ""), WOOD));

    assertThat(rows(sheets))
        .hasSize(5)
        .contains(List.of("生态", "4.单位地区生产总值能源消耗降低", "％", "13.5", "约束性"));
    Passage row = sheets.read().passages().get(3);
    assertThat(row.boxes()).extracting(box -> box.page()).containsExactly(1, 2);
  }

  @Test
  void aRowWithoutItsFigureIsNoSecondPartOfTheOneAbove() {
    Sheets sheets = new Sheets();
    sheets.page().table(130, PLACES, List.of(HEAD, WOOD, CARE));
    sheets.page().table(130, PLACES, List.of(HEAD, List.of("生态", "5.出生率", "％", "", "预期性"), WOOD));

    assertThat(rows(sheets)).hasSize(5);
  }

  @Test
  void aMergedWordThatThePagesEdgeCutsIsWhole() {
    Sheets sheets = new Sheets();
    List<String> last = List.of("生态", "5.出生率", "％", "9", "预期");
    sheets.page().table(130, PLACES, List.of(HEAD, CARE, JOBS, last));
    sheets.page().table(130, PLACES, List.of(HEAD, List.of("民生", "6.寿命", "岁", "81", "性")));

    assertThat(rows(sheets)).allMatch(row -> HEAD.equals(row) || row.getLast().equals("预期性"));
  }

  @Test
  void whatOnlyNamesTheTableAgainIsLeftOut() {
    Sheets sheets = new Sheets();
    sheets.page().lines("表1　主要指标").table(150, PLACES, List.of(HEAD, CARE));
    sheets.page().lines("续表1").table(150, PLACES, List.of(HEAD, WOOD));
    sheets.page().lines("表1　主要指标").table(150, PLACES, List.of(HEAD, CARE));

    assertThat(sheets.read().tables()).hasSize(1);
    assertThat(sheets.texts()).doesNotContain("续表1").containsOnlyOnce("表1 主要指标");
  }

  @Test
  void footnotesBetweenComeAfterTheTable() {
    Sheets sheets = new Sheets();
    sheets.page().lines("　　正文。", "　　正文。").table(170, PLACES, List.of(HEAD, CARE));
    sheets.at(100, 700, 7, "①按常住人口计算。");
    sheets.page().table(130, PLACES, List.of(HEAD, WOOD)).at(100, 300, 10, "　　表后的一段。");

    assertThat(sheets.read().tables()).hasSize(1);
    assertThat(sheets.texts()).containsSubsequence("①按常住人口计算。", "表后的一段。");
  }

  @Test
  void tablesWithNamesOfTheirOwnAreTwo() {
    Sheets sheets = new Sheets();
    sheets.page().lines("表1　主要指标").table(150, PLACES, List.of(HEAD, CARE));
    sheets.page().lines("表2　重大项目").table(150, PLACES, List.of(HEAD, WOOD));

    assertThat(sheets.read().tables()).hasSize(2);
  }

  @Test
  void marginsThatChangeFromPageToPageDoNotPartATableButOtherColumnsDo() {
    Sheets sheets = new Sheets();
    sheets.page().table(130, PLACES, List.of(HEAD, CARE));
    sheets.page().table(130, PLACES.stream().map(x -> x - 20).toList(), List.of(WOOD));
    sheets.page().table(130, List.of(100f, 220f, 400f), List.of(List.of("项目", "投资")));

    assertThat(sheets.read().tables())
        .extracting(table -> table.rows().size())
        .containsExactly(3, 1);
  }

  @Test
  void everyRowOfATableHasItsPassage() {
    Sheets sheets = new Sheets();
    sheets.page().table(130, PLACES, List.of(HEAD, CARE, JOBS));
    sheets.page().table(130, PLACES, List.of(HEAD, WOOD)).skip(120).lines("　　表后的一段。");

    PagedText text = sheets.read();
    Table table = text.tables().getFirst();

    for (int i = 0; i < table.rows().size(); i++) {
      Passage passage = text.passages().get(table.firstOrdinal() - 1 + i);
      assertThat(passage.text()).contains(table.rows().get(i).get(1));
    }
  }

  private static List<List<String>> rows(Sheets sheets) {
    return sheets.read().tables().getFirst().rows();
  }
}
