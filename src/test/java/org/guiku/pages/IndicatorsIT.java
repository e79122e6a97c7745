package org.guiku.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the figures of a plan to the rows in which they stand. */
class IndicatorsIT extends PageTest {

  private static final String NAME = "城市公共供水管网漏损率";

  @ParameterizedTest
  @EnumSource(names = {"CHINESE_WIDE", "ENGLISH_NARROW"})
  void aClickOnAnIndicatorLightsItsRow(Look look) {
    Page page = open(look, "/");
    page.navigate("/documents/" + idOf(page, "06-plan.pdf") + "/indicators");

    Locator row = page.locator("tr", new Page.LocatorOptions().setHasText(NAME));
    assertThat(row.textContent()).contains("11.8", "≤9.0", look.isChinese() ? "约束性" : "Binding");
    row.locator("a").click();
    awaitOpen(page);

    assertThat(page.url()).matches(".*/pages/9#p\\d+");
    page.locator(".sheet .lit").first().waitFor();
  }

  @Test
  void theDocumentsPageListsItsFirstIndicators() {
    Page page = open(Look.CHINESE_WIDE, "/");
    page.navigate("/documents/" + idOf(page, "05-approval-draft.docx"));
    awaitOpen(page);

    Locator part = page.locator(".about .indicators");
    part.locator("li").first().waitFor();
    assertThat(part.locator("h2").textContent()).contains("指标", "19");
    assertThat(part.locator("li").count()).isEqualTo(12);
    part.locator("li a", new Locator.LocatorOptions().setHasText("水务数据归集率")).click();
    page.locator(".set .lit").waitFor();
    assertThat(page.locator(".set .lit").textContent()).contains("水务数据归集率");
  }

  @Test
  void aDocumentWithoutTargetsSaysWhatATargetTableIs() {
    Page page = open(Look.ENGLISH_WIDE, "/");
    String id = idOf(page, "16-alignment-opinion.txt");
    page.navigate("/documents/" + id + "/indicators");
    assertThat(page.locator("main").textContent()).contains("No target table was found.");

    page.navigate("/documents/" + id);
    awaitOpen(page);
    page.waitForCondition(() -> page.locator(".about .indicators a").count() == 0);
  }
}
