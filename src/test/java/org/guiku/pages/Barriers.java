package org.guiku.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What would keep somebody from using a page, by the rules of WCAG. */
final class Barriers {

  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private Barriers() {}

  /** Nor does anything stick out at the side. */
  static void assertNone(Page page, String what) {
    assertNone(page, "html", what);
  }

  /**
   * @param part that is looked at, as a selector
   */
  static void assertNone(Page page, String part, String what) {
    List<String> found =
        new AxeBuilder(page)
            .setLegacyMode(true).include(part).withTags(WCAG).analyze().getViolations().stream()
                .map(Barriers::sentence)
                .toList();
    assertThat(found).as(what).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
        .as("nothing sticks out of " + what)
        .isEqualTo(0);
  }

  private static String sentence(Rule rule) {
    return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().getFirst().getHtml();
  }
}
