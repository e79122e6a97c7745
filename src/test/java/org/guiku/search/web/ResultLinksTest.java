package org.guiku.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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
