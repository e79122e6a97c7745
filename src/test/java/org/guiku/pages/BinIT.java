package org.guiku.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A document is withdrawn on its page, and brought back from the bin. */
class BinIT extends PageTest {

  @Test
  void whatIsWithdrawnLiesInTheBinAndComesBack() {
    Page page = open(Look.CHINESE_WIDE, "/");
    String id = idOf(page, "05-approval-draft.docx");
    page.navigate("/documents/" + id);
    awaitOpen(page);

    page.getByText("撤下", new Page.GetByTextOptions().setExact(true)).click();
    page.getByText("确认撤下").click();
    page.waitForURL("**/bin");
    Locator entry =
        page.locator("article")
            .filter(new Locator.FilterOptions().setHasText("05-approval-draft.docx"));
    assertThat(entry.first().innerText()).contains("operator").contains("保留到");
    assertThat(page.request().get("/documents/" + id).status()).isEqualTo(404);

    entry.first().getByText("恢复", new Locator.GetByTextOptions().setExact(true)).click();
    page.waitForURL("**/documents/" + id);
    awaitOpen(page);
    page.navigate("/bin");
    assertThat(page.locator("article").count()).isZero();
  }
}
