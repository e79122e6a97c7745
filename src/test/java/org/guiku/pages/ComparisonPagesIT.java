package org.guiku.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A reviewer lays two drafts side by side. */
class ComparisonPagesIT extends ComparingTest {

  @ParameterizedTest
  @EnumSource(names = {"CHINESE_WIDE", "ENGLISH_NARROW"})
  void fromADocumentToWhatChangedInTheNext(Look look) {
    Page page = open(look, "/");
    page.navigate("/comparisons?left=" + idOf(page, "05-approval-draft.docx"));
    Barriers.assertNone(page, look + " " + page.url());
    page.locator("input[name=right][value='" + idOf(page, "06-plan.pdf") + "']").check();
    page.locator(".pairing button").click();
    page.waitForURL("**/comparisons/*");

    assertThat(page.locator("#cover").textContent())
        .containsPattern("改动\\d+段|\\d+ passages changed");
    assertThat(page.locator(".change").count()).isGreaterThan(5);
    Barriers.assertNone(page, look + " " + page.url());
    page.locator("#next-change").waitFor();
    page.keyboard().press("n");
    page.keyboard().press("n");
    assertThat(page.url()).endsWith("#c2");
    page.keyboard().press("p");
    assertThat(page.locator("#change-place").textContent()).startsWith("1 / ");

    page.navigate(page.url().replaceFirst("#.*", "") + "?only=FIGURES&way=REDLINE");
    Locator figures = page.locator(".change .figures");
    assertThat(figures.allTextContents()).anySatisfy(it -> assertThat(it).contains("2.6亿元"));
    assertThat(figures.count()).isEqualTo(page.locator(".change").count());
    Barriers.assertNone(page, look + " " + page.url());
  }

  @Test
  void whatIsUnchangedUnfolds() {
    Page page = compared(Look.CHINESE_WIDE);
    Locator fold = page.locator(".fold").first();
    fold.locator("summary").click();
    fold.locator(".kept").first().waitFor();
  }

  @Test
  void aLinkLeadsToOneChangeAndFromItToTheOriginalPage() {
    Page page = compared(Look.CHINESE_WIDE);
    String there = page.url() + "/changes/2";
    page.navigate(there);
    assertThat(page.url()).endsWith("#c2");
    page.locator("#c2 header a").last().click();
    page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    assertThat(page.url()).matches(".*/documents/.*#p\\d+");
  }

  @ParameterizedTest
  @EnumSource(names = {"CHINESE_WIDE", "ENGLISH_NARROW"})
  void whatBecameOfEachPointOfAnOutlineIsToldAndTheMissingOnesFirst(Look look) {
    Page page = open(look, "/");
    String opinion = idOf(page, "16-alignment-opinion.txt");
    page.navigate(coverage(opinion, idOf(page, "06-plan.pdf")));
    Barriers.assertNone(page, look + " " + page.url());
    assertThat(page.locator("#counts").textContent())
        .containsPattern("条中 \\d+ 条成章.*\\d+ 条缺失|\\d+ of \\d+ points.*missing");
    page.locator(".lacks a").first().click();
    assertThat(page.locator("tr:target").getAttribute("data-state")).isEqualTo("MISSING");

    page.navigate(coverage(idOf(page, "05-approval-draft.docx"), idOf(page, "06-plan.pdf")));
    Barriers.assertNone(page, look + " " + page.url());
    Locator kept = page.locator("tr[data-state=KEPT]");
    assertThat(kept.count()).isGreaterThan(30);
    kept.first().locator("td a").click();
    page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    assertThat(page.url()).matches(".*/documents/.*/pages/\\d+#p\\d+");
  }

  private static String coverage(String outline, String draft) {
    return "/documents/" + outline + "/outline/coverage?to=" + draft;
  }
}
