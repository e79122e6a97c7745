package org.guiku.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other modules demand of a plan before it goes on. */
class ApprovalConditionTest {

  /** Wants two opinions before the approval, and nothing after. */
  private static final class Opinions implements ApprovalCondition {

    private final List<Stage> asked = new ArrayList<>();
    private int brought;

    @Override
    public List<Lack> lacking(Plan plan, Stage to, Viewer viewer) {
      asked.add(to);
      return to == Stage.APPROVAL && brought < 2
          ? List.of(Lack.of("OPINIONS", 2 - brought))
          : List.of();
    }
  }

  private final Opinions opinions = new Opinions();
  private Catalog catalog;
  private Plan plan;

  @BeforeEach
  void aPlanThatIsDrafted(@TempDir Path folder) {
    catalog = new Catalog(folder, new SuperiorIsNamed(), opinions);
    plan = catalog.accept(catalog.apply("330000"));
    plan = catalog.move(catalog.move(plan, Stage.STUDY), Stage.DRAFTING);
  }

  @AfterEach
  void closeIt() {
    catalog.close();
  }

  @Test
  void nothingIsAskedBeforeTheApproval() {
    assertThat(opinions.asked).isEmpty();
  }

  @Test
  void allThatLacksIsToldTogether() {
    assertThat(catalog.lacking(plan)).containsExactly(Lack.of("SUPERIOR"), Lack.of("OPINIONS", 2));
    assertThatThrownBy(() -> catalog.move(plan, Stage.APPROVAL))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("STAGE_BLOCKED");
              assertThat(refused.reasons())
                  .extracting(Refused.Reason::message)
                  .containsExactly("lack.SUPERIOR", "lack.OPINIONS");
            });
  }

  @Test
  void aPlanGoesOnOnceNothingLacks() {
    plan = catalog.say(plan, PlanField.NO_SUPERIOR, "首次编制");
    opinions.brought = 1;
    assertThat(catalog.lacking(plan)).containsExactly(Lack.of("OPINIONS", 1));

    opinions.brought = 2;
    assertThat(catalog.lacking(plan)).isEmpty();
    assertThat(catalog.move(plan, Stage.APPROVAL).stage()).isEqualTo(Stage.APPROVAL);
  }

  @Test
  void whatIsDemandedIsAskedOnEachFurtherStep() {
    opinions.brought = 2;
    plan = catalog.say(plan, PlanField.NO_SUPERIOR, "首次编制");
    plan = catalog.move(plan, Stage.APPROVAL);
    opinions.asked.clear();

    plan = catalog.move(plan, Stage.ISSUED);
    assertThat(opinions.asked).containsExactly(Stage.ISSUED);
    assertThat(catalog.lacking(plan)).isEmpty();
  }
}
