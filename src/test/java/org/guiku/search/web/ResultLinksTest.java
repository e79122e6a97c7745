package org.guiku.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guiku.documents.PageRequest;
import org.guiku.search.Facet;
import org.guiku.search.Filters;
import org.guiku.search.Mode;
import org.guiku.search.Order;
import org.guiku.search.SearchRequest;
import org.junit.jupiter.api.Test;

class ResultLinksTest {

  private static final ResultLinks LINKS =
      new ResultLinks(
          new SearchRequest(
              "\"水 资源\" & 节水",
              Filters.of(Map.of(Facet.PERIOD, Set.of("14"))),
              Mode.HYBRID,
              Order.NEWEST,
              new PageRequest(3, PageRequest.DEFAULT_SIZE)));

  @Test
  void choosingAValueKeepsTheOthersAndBeginsAtTheFirstPage() {
    assertThat(LINKS.toggled(Facet.KIND, "PLAN"))
        .contains("period=14", "kind=PLAN", "sort=newest")
        .doesNotContain("page=");
  }

  @Test
  void choosingAValueAgainLeavesIt() {
    assertThat(LINKS.toggled(Facet.PERIOD, "14")).doesNotContain("period");
  }

  @Test
  void anotherModeKeepsWhatIsChosenAndTheOrder() {
    assertThat(LINKS.by(Mode.LEXICAL)).contains("period=14", "sort=newest", "mode=lexical");
    assertThat(LINKS.by(Mode.HYBRID)).doesNotContain("mode=");
  }

  @Test
  void aYearIsChosenWithItsPeriodAndLeftAgain() {
    String year = LINKS.issuedIn(Year.of(2024), "14");
    assertThat(year).contains("period=14", "from=2024-01-01", "to=2024-12-31");
    ResultLinks chosen = dated(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    assertThat(chosen.isIssuedIn(Year.of(2024))).isTrue();
    assertThat(chosen.isIssuedIn(Year.of(2023))).isFalse();
    assertThat(chosen.issuedIn(Year.of(2024), "14")).contains("period=14").doesNotContain("from=");
  }

  @Test
  void aPlanIsLeftAndTheOtherStays() {
    ResultLinks plans = of(new Filters(Map.of(), Set.of("甲", "乙"), none(), none()));
    assertThat(plans.withoutPlan("甲")).contains("planCode=%E4%B9%99").doesNotContain("%E7%94%B2");
  }

  @Test
  void everythingIsLeftAtOnce() {
    assertThat(LINKS.whole()).contains("q=", "sort=newest").doesNotContain("period");
  }

  @Test
  void aFormSendsAlongWhatItHasNoBoxesFor() {
    assertThat(LINKS.kept())
        .containsExactly(
            new ResultLinks.Field("q", "\"水 资源\" & 节水"), new ResultLinks.Field("sort", "newest"));
  }

  private static Optional<LocalDate> none() {
    return Optional.empty();
  }

  private static ResultLinks dated(LocalDate from, LocalDate to) {
    return of(
        new Filters(
            Map.of(Facet.PERIOD, Set.of("14")), Set.of(), Optional.of(from), Optional.of(to)));
  }

  private static ResultLinks of(Filters filters) {
    return new ResultLinks(
        new SearchRequest("水", filters, Mode.HYBRID, Order.RELEVANCE, new PageRequest(0, 20)));
  }

  @Test
  void aQueryStaysOneParameterWhateverItHolds() {
    assertThat(LINKS.page(1))
        .startsWith("/search?q=%22%E6%B0%B4%20%E8%B5%84%E6%BA%90%22%20%26%20%E8%8A%82%E6%B0%B4&")
        .endsWith("page=1");
  }

  @Test
  void aPassageWithoutAPageIsSoughtInTheText() {
    assertThat(ResultLinks.passage("0123456789abcdef", 12, 345, "a"))
        .isEqualTo("/documents/0123456789abcdef/pages/12?q=a#p345");
    assertThat(ResultLinks.passage("0123456789abcdef", 0, 345, "a"))
        .isEqualTo("/documents/0123456789abcdef?q=a&at=345#p345");
  }
}
