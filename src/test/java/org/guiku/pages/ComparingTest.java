package org.guiku.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

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

  static void nobodyIsShutOut(Page page) {
    assertThat(
            new AxeBuilder(page)
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                    .analyze()
                    .getViolations()
                    .stream()
                    .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getTarget()))
        .isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth")).isEqualTo(0);
  }
}
