package org.guiku.indicators.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guiku.documents.Reading;
import org.guiku.documents.Table;
import org.guiku.indicators.reading.Indicator.Nature;
import org.junit.jupiter.api.Test;

class TargetTablesTest {

  private static final String PLAN = "云岭市“十四五”城市建设规划";
  private static final String HEAD = "指标|单位|2020年|2025年|属性";

  @Test
  void aRowIsAnchoredToItsPassage() {
    Reading reading = plan().paragraph("主要指标").row(HEAD).row("供水普及率|%|98|99|约束性").reading();

    Indicator indicator = TargetTables.of(reading).getFirst();

    assertThat(indicator.ordinal()).isEqualTo(3);
    assertThat(reading.passages().get(indicator.ordinal() - 1).text()).startsWith("供水普及率");
    assertThat(indicator.page()).isEmpty();
  }

  @Test
  void theSameValueInAnotherScaleIsSaidInThatScale() {
    Indicator indicator = row("总人口|人|38.6万|40万|预期性");

    assertThat(indicator.unit()).contains("万人");
    assertThat(indicator.doubts()).isEmpty();
  }

  @Test
  void unitsThatDifferAreDoubted() {
    assertThat(doubts(row("总人口|人|386000|40万|预期性"))).containsExactly("UNIT_DIFFERS: 40万");
    assertThat(doubts(row("总人口||38|40|预期性"))).containsExactly("UNIT_MISSING");
    assertThat(doubts(row("利用系数|—|0.58|0.6|预期性"))).isEmpty();
  }

  @Test
  void aChangeIsNotTakenForAState() {
    assertThat(doubts(row("健康管理率|%|62|提高5%|预期性"))).containsExactly("CHANGE: 提高5%");
    assertThat(doubts(row("能耗下降|%|—|下降13%|约束性"))).isEmpty();
  }

  @Test
  void whatIsNeitherBindingNorAnticipatoryIsSaidToBeUnclear() {
    Indicator indicator = row("预期寿命|岁|78|79|引导性");

    assertThat(indicator.nature()).isEmpty();
    assertThat(doubts(indicator)).containsExactly("NATURE: 引导性");
  }

  @Test
  void aRowWithoutATargetSaysSo() {
    Indicator indicator = row("供水普及率|%|98|—|约束性");

    assertThat(indicator.target().text()).isEqualTo("—");
    assertThat(indicator.target().number()).isEmpty();
    assertThat(doubts(indicator)).containsExactly("NO_TARGET");
  }

  @Test
  void roundBracketsMeanWhatTheNoteSays() {
    Sketch silent = plan().row(HEAD).row("节水量|万吨|—|（36）|预期性");
    Sketch summed = plan().row(HEAD).row("节水量|万吨|—|（36）|预期性").paragraph("注：（）内为五年累计数。");

    assertThat(silent.indicators().getFirst().target().cumulative()).isFalse();
    assertThat(doubts(silent.indicators().getFirst())).containsExactly("BRACKETS: （36）");
    assertThat(summed.indicators().getFirst().target().cumulative()).isTrue();
    assertThat(doubts(summed.indicators().getFirst())).isEmpty();
  }

  @Test
  void squareBracketsAreCumulativeUnlessANoteSaysOtherwise() {
    Sketch otherwise = plan().row(HEAD).row("节水量|万吨|〔30〕|36|预期性").paragraph("注：〔〕内为2019年数据。");

    Indicator indicator = otherwise.indicators().getFirst();

    assertThat(row("节水量|万吨|—|〔36〕|预期性").target().cumulative()).isTrue();
    assertThat(indicator.base().orElseThrow().cumulative()).isFalse();
    assertThat(doubts(indicator)).hasSize(1).first().asString().startsWith("BRACKETS: ");
  }

  @Test
  void aMarkedValueHoldsForTheYearThatTheNoteGives() {
    Indicator indicator =
        plan()
            .row(HEAD)
            .row("森林覆盖率|%|23.2*|24|约束性")
            .paragraph("注：带*的为2019年数据。")
            .indicators()
            .getFirst();

    assertThat(indicator.base().orElseThrow().year()).hasValue(2019);
  }

  @Test
  void theTargetIsThatOfThePlansLastYearAndNoOtherIsForgotten() {
    Sketch table = plan().row("指标|单位|2020年|2025年目标|2035年目标").row("供水普及率|%|98|99|100");

    Indicator indicator = table.indicators().getFirst();

    assertThat(Shorthand.of(indicator.target())).isEqualTo("2025 =99");
    assertThat(doubts(indicator)).containsExactly("OTHER_VALUE: 2035年目标 100");
  }

  @Test
  void withoutAPeriodTheFirstRoundYearIsTheTargetAndThatIsDoubted() {
    Sketch table = new Sketch("云岭市城市建设规划").row("指标|单位|2025年目标|2035年目标").row("供水普及率|%|99|100");

    Indicator indicator = table.indicators().getFirst();

    assertThat(Shorthand.of(indicator.target())).isEqualTo("2025 =99");
    assertThat(doubts(indicator))
        .containsExactly("TARGET_COLUMN: 2025年目标", "OTHER_VALUE: 2035年目标 100");
  }

  @Test
  void aYearThatOnlyThePlansPeriodTellsIsDoubted() {
    Sketch table = plan().row("指标|单位|现状|目标值").row("供水普及率|%|98|99");

    Indicator indicator = table.indicators().getFirst();

    assertThat(indicator.target().year()).hasValue(2025);
    assertThat(indicator.base().orElseThrow().year()).isEmpty();
    assertThat(doubts(indicator)).containsExactly("YEAR");
  }

  @Test
  void tablesSetSideBySideAreReadOneAfterTheOther() {
    Sketch table =
        plan()
            .paragraph("主要指标")
            .row("指标|2020年|2025年|指标|2020年|2025年")
            .row("供水普及率（%）|98|99|燃气普及率（%）|95|98");

    assertThat(table.indicators())
        .extracting(Shorthand::of)
        .containsExactly(
            Shorthand.of("|供水普及率|%|2020 =98|2025 =99"), Shorthand.of("|燃气普及率|%|2020 =95|2025 =98"));
  }

  @Test
  void whatBindsMayBeSaidOverTheRowsOrOverTheTable() {
    Sketch bands =
        plan()
            .row("指标|单位|2020年|2025年")
            .row("约束性指标|约束性指标|约束性指标|约束性指标")
            .row("供水普及率|%|98|99")
            .row("预期性指标|预期性指标|预期性指标|预期性指标")
            .row("燃气普及率|%|95|98");
    Sketch caption = plan().paragraph("专栏2 约束性指标").row("指标|单位|2020年|2025年").row("供水普及率|%|98|99");

    assertThat(bands.indicators())
        .extracting(it -> it.nature().orElseThrow())
        .containsExactly(Nature.BINDING, Nature.ANTICIPATORY);
    assertThat(caption.indicators().getFirst().nature()).contains(Nature.BINDING);
  }

  @Test
  void lostCategoriesAreDoubted() {
    Sketch table = plan().row("类别|" + HEAD).row("|供水普及率|%|98|99|约束性").row("市政|燃气普及率|%|95|98|预期性");

    assertThat(table.indicators())
        .allSatisfy(indicator -> assertThat(doubts(indicator)).contains("CATEGORY"));
  }

  @Test
  void aNameWithoutValuesMayHeadTheRowsBelowOrNot() {
    Sketch named = plan().row(HEAD).row("居民收入||||").row("城镇|元|30000|40000|预期性");
    Sketch numbered = plan().row(HEAD).row("一、居民收入||||").row("城镇|元|30000|40000|预期性");

    assertThat(named.indicators().getFirst().category()).contains("居民收入");
    assertThat(doubts(named.indicators().getFirst())).containsExactly("CATEGORY");
    assertThat(doubts(numbered.indicators().getFirst())).isEmpty();
  }

  @Test
  void aTableAfterAnotherHeadingIsAnother() {
    Sketch table =
        plan().row(HEAD).row("供水普及率|%|98|99|约束性").heading("第二节 投资").row("设备费|万元|100|200|自筹");

    assertThat(table.indicators()).hasSize(1);
  }

  @Test
  void sumsParentsAndNotesAreNoIndicators() {
    Sketch table =
        plan()
            .row(HEAD)
            .row("居民收入||||")
            .row("其中：城镇|元|30000|40000|预期性")
            .row("合计||30000|40000|")
            .row("注：收入为现价。|注：收入为现价。|注：收入为现价。|注：收入为现价。|注：收入为现价。");

    assertThat(table.indicators()).extracting(Indicator::name).containsExactly("其中：城镇");
  }

  @Test
  void statisticsStandardsAndScheduleAreNoTargets() {
    assertThat(new Sketch("统计公报").paragraph("主要指标").row("指标|2019年|2020年").row("产量|5|6"))
        .extracting(Sketch::indicators)
        .isEqualTo(List.of());
    assertThat(new Sketch("低保标准").row("项目|2024年标准|2025年标准").row("城乡低保|1196元/月|1238元/月"))
        .extracting(Sketch::indicators)
        .isEqualTo(List.of());
    assertThat(plan().row("序号|工作任务|责任单位|完成时限").row("1|指标监测|市统计局|2025年"))
        .extracting(Sketch::indicators)
        .isEqualTo(List.of());
  }

  @Test
  void aTableThatPointsOutsideOfItsReadingHarmsNothing() {
    Reading reading = plan().row(HEAD).row("供水普及率|%|98|99|约束性").reading();
    Table stray = new Table(900, reading.tables().getFirst().rows());
    Reading broken =
        new Reading(
            reading.mediaType(),
            reading.language(),
            reading.title(),
            reading.pages(),
            List.of(),
            List.of(new Table(1, List.of()), stray),
            reading.partial());

    assertThat(TargetTables.of(broken)).hasSize(1);
  }

  private static Sketch plan() {
    return new Sketch(PLAN);
  }

  private static Indicator row(String cells) {
    return plan().row(HEAD).row(cells).indicators().getFirst();
  }

  private static List<String> doubts(Indicator indicator) {
    return indicator.doubts().stream().map(Doubt::toString).toList();
  }
}
