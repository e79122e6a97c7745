package org.guiku.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.guiku.indicators.IndicatorView;
import org.guiku.indicators.IndicatorView.ValueView;
import org.guiku.indicators.reading.IndicatorValue.Relation;
import org.junit.jupiter.api.Test;

class IndicatorSheetTest {

  @Test
  void commasAndQuotationMarksStayWithinTheirField() {
    assertThat(sheet("占比,\"广义\"", "1,000")).contains("\"占比,\"\"广义\"\"\"", "\"1,000\"");
  }

  @Test
  void noCellIsAFormulaForASpreadsheet() {
    assertThat(sheet("=HYPERLINK(1)", "@x")).contains("'=HYPERLINK(1)", "'@x");
    assertThat(sheet("-1+cmd|x", "-3.5")).contains("'-1+cmd|x", ",-3.5,").doesNotContain("'-3.5");
  }

  private static String sheet(String name, String target) {
    ValueView value = new ValueView(2025, target, Relation.EQUAL, BigDecimal.ONE, null, false);
    return IndicatorSheet.of(
        List.of(new IndicatorView(null, name, "%", null, value, null, null, 3, 7, List.of())));
  }
}
