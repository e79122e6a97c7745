package org.guiku.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.guiku.access.Refused;
import org.guiku.coding.PlanCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCodesTest {

  private static final String ZHEJIANG = "330000";
  private static final String HANGZHOU = "330100";

  /** 杭州市下城区, merged into another district in 2021. */
  private static final String XIACHENG = "330103";

  private Catalog catalog;

  @BeforeEach
  void aCatalog(@TempDir Path folder) {
    catalog = new Catalog(folder);
  }

  @AfterEach
  void closeIt() {
    catalog.close();
  }

  @Test
  void manyWhoAreAcceptedAtOnceHaveEachACodeOfTheirOwnWithoutAGap() throws Exception {
    List<PlanCode> codes =
        atOnce(60, () -> catalog.accept(catalog.apply(ZHEJIANG)).code().orElseThrow());

    assertThat(codes.stream().map(PlanCode::serial))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 60).boxed().toList());
  }

  @Test
  void aPlanThatManyAcceptAtOnceHasOneCode() throws Exception {
    Plan plan = catalog.apply(ZHEJIANG);

    List<String> answers =
        atOnce(
            8,
            () -> {
              try {
                return catalog.accept(plan).name();
              } catch (Refused refused) {
                return refused.code();
              }
            });

    assertThat(Collections.frequency(answers, "ALREADY_ACCEPTED")).isEqualTo(7);
    assertThat(catalog.accept(catalog.apply(ZHEJIANG)).code().orElseThrow().serial()).isEqualTo(2);
  }

  @Test
  void serialsAreCountedWithinYearAndRegion() {
    assertThat(serials(ZHEJIANG, ZHEJIANG, HANGZHOU, ZHEJIANG)).containsExactly(1, 2, 1, 3);
    catalog.on("2027-01-01");
    assertThat(serials(ZHEJIANG, HANGZHOU)).containsExactly(1, 1);
  }

  @Test
  void theYearOfACodeIsThatOfItsAcceptance() {
    catalog.on("2026-12-31");
    Plan plan = catalog.apply(ZHEJIANG);
    catalog.on("2027-01-01");

    assertThat(catalog.accept(plan).code().orElseThrow().year()).isEqualTo(2027);
  }

  @Test
  void aRegionThatEndedMeanwhileGetsNoCode() {
    catalog.on("2020-12-01");
    Plan ended = catalog.apply(XIACHENG);
    assertThat(catalog.accept(catalog.apply(XIACHENG)).name()).startsWith("2020-330103-");
    catalog.on("2022-01-01");

    assertThatThrownBy(() -> catalog.accept(ended)).hasMessageStartingWith("REGION_ENDED");
    assertThatThrownBy(() -> catalog.apply(XIACHENG)).hasMessageContaining("UNKNOWN_REGION");
    Plan mended = catalog.say(ended, PlanField.REGION, "330105");
    assertThat(catalog.accept(mended).name()).startsWith("2022-330105-");
  }

  private List<Integer> serials(String... regions) {
    List<Integer> serials = new ArrayList<>();
    for (String region : regions) {
      serials.add(catalog.accept(catalog.apply(region)).code().orElseThrow().serial());
    }
    return serials;
  }

  private static <T> List<T> atOnce(int times, Callable<T> act) throws Exception {
    try (var callers = Executors.newFixedThreadPool(8)) {
      List<T> answers = new ArrayList<>();
      for (Future<T> answer : callers.invokeAll(Collections.nCopies(times, act))) {
        answers.add(answer.get());
      }
      return answers;
    }
  }
}
