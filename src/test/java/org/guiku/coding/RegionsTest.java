package org.guiku.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RegionsTest {

  private static final Regions REGIONS = Regions.ofChina();

  @Test
  void codeMeansWhatItMeantInTheYear() {
    assertThat(REGIONS.at("370911", 1990)).map(Region::name).hasValue("郊区");
    assertThat(REGIONS.at("370911", 2000)).map(Region::name).hasValue("岱岳区");
    assertThat(REGIONS.at("370911", 1984)).isEmpty();
    assertThat(REGIONS.lives("370911")).extracting(Region::name).containsExactly("郊区", "岱岳区");
  }

  @Test
  void codeThatNeverWasHasNoRegion() {
    assertThat(REGIONS.at("999999", 2021)).isEmpty();
    assertThat(REGIONS.at("", 2021)).isEmpty();
    assertThat(REGIONS.codesFinding("33", 2021)).isEmpty();
  }

  @Test
  void districtLiesInItsCityAndProvince() {
    assertThat(REGIONS.above(region("330105", 2021), 2021))
        .extracting(Region::name)
        .containsExactly("浙江省", "杭州市");
    assertThat(REGIONS.above(region("330000", 2021), 2021)).isEmpty();
  }

  @Test
  void districtOfBeijingAndCityUnderTheProvinceHaveNoMunicipalityAbove() {
    assertThat(REGIONS.above(region("110101", 2021), 2021))
        .extracting(Region::name)
        .containsExactly("北京市");
    assertThat(REGIONS.above(region("429004", 2021), 2021))
        .extracting(Region::name)
        .containsExactly("湖北省");
  }

  @Test
  void hangzhouHasItsNewDistrictsFrom2021() {
    assertThat(names(REGIONS.below(region("330100", 2020), 2020)))
        .contains("上城区", "下城区", "江干区")
        .doesNotContain("临平区", "钱塘区");
    assertThat(names(REGIONS.below(region("330100", 2021), 2021)))
        .contains("上城区", "临平区", "钱塘区")
        .doesNotContain("下城区", "江干区")
        .hasSize(13);
  }

  @Test
  void provinceContainsItsCitiesAndCounties() {
    List<Region> below = REGIONS.below(region("330000", 2021), 2021);

    assertThat(names(below)).contains("杭州市", "台州市", "淳安县", "义乌市");
    assertThat(below).allMatch(region -> region.code().startsWith("33"));
    assertThat(below.stream().filter(r -> r.level() == Region.Level.MUNICIPAL)).hasSize(11);
    assertThat(names(REGIONS.below(region("331000", 2021), 2021))).contains("椒江区", "仙居县");
    assertThat(REGIONS.below(region("330127", 2021), 2021)).isEmpty();
  }

  @Test
  void mergedDistrictPointsToItsSuccessorAndBack() {
    Region xiacheng = region("330103", 2020);
    Region gongshu = region("330105", 2021);

    assertThat(REGIONS.successors(xiacheng)).containsExactly(gongshu);
    assertThat(REGIONS.predecessors(gongshu)).contains(xiacheng);
    assertThat(REGIONS.predecessors(region("110000", 2021))).isEmpty();
  }

  @Test
  void oldPlanIsFoundUnderTheNewDistrictAndItsOwn() {
    assertThat(REGIONS.codesFinding("330103", 2018))
        .containsExactly("330000", "330100", "330103", "330105");
  }

  @Test
  void oldPlanIsFoundUnderBothPartsOfADividedDistrict() {
    assertThat(REGIONS.codesFinding("330110", 2015))
        .containsExactly("330000", "330100", "330110", "330113");
    assertThat(REGIONS.codesFinding("330110", 2022)).doesNotContain("330113");
  }

  @Test
  void partThatMovedBeforeThePlanDoesNotTakeThePlanAlong() {
    assertThat(REGIONS.codesFinding("330106", 1990)).contains("330105", "330108");
    assertThat(REGIONS.codesFinding("330106", 2000)).doesNotContain("330105", "330108");
  }

  @Test
  void planOfChongqingFrom1990IsFoundUnderSichuanAndUnderTheMunicipality() {
    Region chongqing =
        REGIONS.named("重庆市", 1990).stream()
            .filter(region -> region.level() == Region.Level.MUNICIPAL)
            .findFirst()
            .orElseThrow();

    assertThat(REGIONS.codesFinding(chongqing.code(), 1990)).contains("510000", "500000");
  }

  @Test
  void prefectureThatBecameACityIsFollowedThroughItsCounties() {
    assertThat(REGIONS.successors(region("330100", 1999))).isEmpty();
    assertThat(names(REGIONS.successors(region("512200", 1991)))).contains("万县市");
    assertThat(REGIONS.codesFinding("512200", 1990)).contains("512200", "511200", "500000");
  }

  @Test
  void everyPrefectureThatEndedHasASuccessor() {
    assertThat(
            RegionTable.read().stream()
                .filter(region -> region.level() == Region.Level.MUNICIPAL)
                .filter(region -> region.until().isPresent()))
        .isNotEmpty()
        .allSatisfy(region -> assertThat(REGIONS.successors(region)).isNotEmpty());
    assertThat(names(REGIONS.successors(region("142200", 1982)))).containsExactly("忻州地区");
  }

  @Test
  void nameFindsEveryRegionThatBearsIt() {
    assertThat(REGIONS.named("浙江省", 2021)).extracting(Region::code).containsExactly("330000");
    assertThat(REGIONS.named("鼓楼区", 2021)).hasSize(4);
    assertThat(REGIONS.named("下城区", 2021)).isEmpty();
    assertThat(REGIONS.named("下城区")).extracting(Region::code).containsExactly("330103");
    assertThat(REGIONS.named("没有区")).isEmpty();
  }

  @Test
  void noCodeHasTwoRegionsInOneYearAndEverySuccessorIsKnown() {
    List<Region> all = RegionTable.read();

    assertThat(all).hasSizeGreaterThan(6_000);
    for (Region region : all) {
      List<Region> lives = REGIONS.lives(region.code());
      assertThat(IntStream.range(1981, 2030))
          .allMatch(year -> lives.stream().filter(life -> life.holdsIn(year)).count() <= 1);
      assertThat(region.successions())
          .allMatch(next -> REGIONS.at(next.code(), next.year()).isPresent());
    }
  }

  @Test
  void everyOldRegionWithSuccessorsIsFoundUnderOneThatStillHolds() {
    Set<String> holding =
        RegionTable.read().stream()
            .filter(region -> region.until().isEmpty())
            .map(Region::code)
            .collect(Collectors.toSet());

    assertThat(RegionTable.read().stream().filter(region -> !region.successions().isEmpty()))
        .allSatisfy(
            region ->
                assertThat(REGIONS.codesFinding(region.code(), region.from()))
                    .containsAnyElementsOf(holding));
  }

  private static Region region(String code, int year) {
    return REGIONS.at(code, year).orElseThrow();
  }

  private static List<String> names(List<Region> regions) {
    return regions.stream().map(Region::name).toList();
  }
}
