package org.guiku.pages;

import com.microsoft.playwright.Page;

/** Two drafts compared: one of running text, the next with pages. */
abstract class ComparingTest extends PageTest {

  Page compared(Look look) {
    Page page = open(look, "/");
    page.navigate("/comparisons?left=" + idOf(page, "05-approval-draft.docx"));
    page.locator("input[name=right][value='" + idOf(page, "06-plan.pdf") + "']").check();
    page.locator(".pairing button").click();
    page.waitForURL("**/comparisons/*");
    return page;
  }
}
