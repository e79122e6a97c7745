package org.guiku.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BodyNamesTest {

  private static final int NOW = 9999;

  private final BodyNames names = new BodyNames(Places.ofChina(), List.of(), NOW);

  @Test
  void everyRegionHasAGovernment() {
    List<String> without =
        Regions.ofChina()
            .all()
            .map(Region::name)
            .distinct()
            .filter(
                name ->
                    names
                        .inFull(name + "人民政府")
                        .filter(full -> full.endsWith(name + "人民政府"))
                        .isEmpty())
            .toList();
    assertThat(without).as("but for reefs").containsOnly("西沙、南沙、中沙群岛", "中沙群岛的岛礁及其海域");
  }

  @Test
  void everyRegionIsFoundByItsWholePathInTheYearsOfItsLife() {
    assertThat(Regions.ofChina().all().filter(region -> region.until().isEmpty()))
        .allSatisfy(
            region ->
                assertThat(Places.ofChina().in(Places.ofChina().path(region, NOW), NOW))
                    .as(region.toString())
                    .extracting(Places.Place::region)
                    .containsExactly(region));
  }
}
