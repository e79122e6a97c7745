package org.guiku.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guiku.documents.Damage;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;
import org.guiku.documents.Table;
import org.guiku.search.Catchword;
import org.junit.jupiter.api.Test;

class NamesToSuggestTest {

  private static final List<List<String>> ROWS =
      List.of(
          List.of("指标", "单位", "2020年", "2025年", "属性"),
          List.of("森林覆盖率", "%", "60.5", "61.5", "约束性"),
          List.of("用水总量", "亿立方米", "10.2", "10.8", "约束性"));

  @Test
  void namesTheIndicatorsOfTargetTables() {
    assertThat(new NamesToSuggest().catchwordsOf(reading(ROWS)))
        .containsExactly(
            new Catchword(Catchword.Kind.INDICATOR, "森林覆盖率"),
            new Catchword(Catchword.Kind.INDICATOR, "用水总量"));
  }

  @Test
  void namesNothingThatIsSomeoneElsesWords() {
    Reading damaged =
        reading(ROWS).withDamage(List.of(new Damage(Damage.Kind.FOREIGN_TEXT, 2, "森林覆盖率")));
    assertThat(new NamesToSuggest().catchwordsOf(damaged))
        .containsExactly(new Catchword(Catchword.Kind.INDICATOR, "用水总量"));
  }

  @Test
  void namesNothingWhereThereIsNoTable() {
    assertThat(new NamesToSuggest().catchwordsOf(reading(List.of()))).isEmpty();
  }

  private static Reading reading(List<List<String>> rows) {
    List<Passage> passages =
        IntStream.range(0, rows.size())
            .mapToObj(
                i ->
                    new Passage(
                        i + 1,
                        Passage.Kind.ROW,
                        List.of(),
                        String.join("\t", rows.get(i)),
                        List.of()))
            .toList();
    List<Table> tables = rows.isEmpty() ? List.of() : List.of(new Table(1, rows));
    return new Reading(
        "text/plain",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        passages,
        tables,
        Optional.empty());
  }
}
