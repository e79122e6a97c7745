package org.guiku.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.guiku.coding.CodedValue;
import org.guiku.documents.CodeWords;
import org.guiku.documents.PageRequest;
import org.guiku.search.Facet;
import org.guiku.search.FacetCount;
import org.guiku.search.Filters;
import org.guiku.search.Mode;
import org.guiku.search.Order;
import org.guiku.search.SearchRequest;
import org.junit.jupiter.api.Test;

class GroupsTest {

  @Test
  void theNewestPeriodComesFirst() {
    assertThat(values(group(Facet.PERIOD, Filters.NONE, "13 9", "9 4", "14 2")))
        .containsExactly("14", "13", "9");
  }

  @Test
  void levelsComeInTheOrderOfTheirRank() {
    assertThat(values(group(Facet.LEVEL, Filters.NONE, "COUNTY 9", "NATIONAL 1", "MUNICIPAL 4")))
        .containsExactly("NATIONAL", "MUNICIPAL", "COUNTY");
  }

  @Test
  void whatIsChosenIsOfferedThoughNothingHasIt() {
    Group kinds = group(Facet.KIND, chosen(Facet.KIND, "NOTICE"), "PLAN 3");
    assertThat(kinds.choices()).extracting(Choice::value).containsExactly("PLAN", "NOTICE");
    assertThat(kinds.choices()).extracting(Choice::count).containsExactly(3L, 0L);
    assertThat(kinds.choices()).extracting(Choice::chosen).containsExactly(false, true);
  }

  @Test
  void aFacetWithoutValuesIsNotOffered() {
    assertThat(groups(Filters.NONE).of(Map.of(Facet.KIND, List.of()))).isEmpty();
  }

  @Test
  void countiesStandUnderTheirMunicipalityAndItUnderItsProvinceEachByItsOwnName() {
    Group regions =
        group(
            Facet.REGION, Filters.NONE, "330000 5", "330100 3", "330106 2", "330300 1", "429004 1");
    assertThat(tree(regions.choices()))
        .containsExactly("浙江省 5", "  杭州市 3", "    西湖区 2", "  温州市 1", "湖北省仙桃市 1");
  }

  @Test
  void aLargeTreeIsOpenOnlyWhereSomethingIsChosen() {
    String[] counts = {
      "330000 9",
      "330100 3",
      "330106 2",
      "330300 1",
      "320000 7",
      "320100 6",
      "320102 2",
      "320104 1",
      "320500 1"
    };
    Group regions = group(Facet.REGION, chosen(Facet.REGION, "330106"), counts);
    assertThat(open(regions.choices())).containsExactly("330000", "330100");
  }

  @Test
  void aSmallTreeIsOpen() {
    Group regions = group(Facet.REGION, Filters.NONE, "330000 5", "330100 3", "330106 2");
    assertThat(open(regions.choices())).contains("330000", "330100");
  }

  @Test
  void aPeriodLeadsToEachOfItsYearsOfWhichOneMayBeChosen() {
    Group periods = group(Facet.PERIOD, chosen(Facet.PERIOD, "14"), "14 2");
    assertThat(periods.choices().getFirst().years())
        .extracting(Way::name)
        .containsExactly("2021", "2022", "2023", "2024", "2025");
    assertThat(periods.choices().getFirst().years().getFirst().link())
        .contains("period=14", "from=2021-01-01", "to=2021-12-31");
  }

  @Test
  void aLongFacetShowsItsFirstEightAndOpensTheRestWhereOneOfThemIsChosen() {
    String[] counts =
        IntStream.range(0, 12).mapToObj(i -> "机关" + i + " " + (20 - i)).toArray(String[]::new);
    Group issuers = group(Facet.ISSUER, Filters.NONE, counts);
    assertThat(issuers.first()).hasSize(8);
    assertThat(issuers.more()).hasSize(4);
    assertThat(issuers.open()).isFalse();
    assertThat(group(Facet.ISSUER, chosen(Facet.ISSUER, "机关10"), counts).open()).isTrue();
  }

  @Test
  void ofThousandsOfIssuersTheMostFrequentAreOfferedAndTheChosenOne() {
    List<String> counts = new ArrayList<>();
    IntStream.range(0, 5_000).forEach(i -> counts.add("机关" + i + " " + (9_000 - i)));
    Group issuers =
        group(Facet.ISSUER, chosen(Facet.ISSUER, "机关4321"), counts.toArray(String[]::new));
    assertThat(issuers.choices()).hasSize(Groups.MOST + 1);
    assertThat(issuers.choices().getLast().count()).isEqualTo(9_000 - 4321);
    assertThat(issuers.unlisted()).isEqualTo(5_000 - Groups.MOST - 1);
  }

  private static Filters chosen(Facet facet, String value) {
    return Filters.of(Map.of(facet, Set.of(value)));
  }

  /** Counts are written as value and number. */
  private static Group group(Facet facet, Filters filters, String... counts) {
    List<FacetCount> counted =
        Arrays.stream(counts)
            .map(count -> count.split(" "))
            .map(count -> new FacetCount(count[0], Long.parseLong(count[1])))
            .toList();
    return groups(filters).of(Map.of(facet, counted)).getFirst();
  }

  private static Groups groups(Filters filters) {
    var request =
        new SearchRequest("水", filters, Mode.HYBRID, Order.RELEVANCE, new PageRequest(0, 20));
    return new Groups(new ResultLinks(request), GroupsTest::label);
  }

  private static String label(Facet facet, String value) {
    return facet == Facet.REGION ? CodeWords.label(CodedValue.Field.REGION, value) : value;
  }

  private static List<String> values(Group group) {
    return group.choices().stream().map(Choice::value).toList();
  }

  private static List<String> tree(List<Choice> choices) {
    List<String> lines = new ArrayList<>();
    for (Choice choice : choices) {
      lines.add(choice.label() + " " + choice.count());
      tree(choice.below()).forEach(line -> lines.add("  " + line));
    }
    return lines;
  }

  private static List<String> open(List<Choice> choices) {
    List<String> open = new ArrayList<>();
    for (Choice choice : choices) {
      Optional.of(choice.value()).filter(_ -> choice.open()).ifPresent(open::add);
      open.addAll(open(choice.below()));
    }
    return open;
  }
}
