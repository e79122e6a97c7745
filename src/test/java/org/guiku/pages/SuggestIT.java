package org.guiku.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a search box offers while somebody types. */
class SuggestIT extends PageTest {

  private static final String INDICATOR = "城市公共供水管网漏损率";

  @ParameterizedTest
  @EnumSource(names = {"CHINESE_WIDE", "ENGLISH_NARROW"})
  void initialsLeadToAnIndicatorAndOnToItsPassages(Look look) {
    Page page = open(look, "/");
    type(page, "csgggs");
    Locator first = page.locator("#suggested [role=option]").first();
    // What the first letters alone complete to may stand there a moment.
    first.filter(new Locator.FilterOptions().setHasText(INDICATOR)).waitFor();
    assertThat(first.locator("span").textContent()).isEqualTo(INDICATOR);
    assertThat(first.locator("small").textContent())
        .isEqualTo(look.isChinese() ? "指标 · 2 份" : "Indicator · 2 documents");
    Barriers.assertNone(page, page.url());

    page.keyboard().press("ArrowDown");
    assertThat(page.locator("#q").getAttribute("aria-activedescendant"))
        .isEqualTo(first.getAttribute("id"));
    page.keyboard().press("Enter");
    page.locator("a.open-hit").first().waitFor();
    assertThat(page.locator("#q").inputValue()).isEqualTo(INDICATOR);
    assertThat(page.locator(".passages mark").first().textContent()).isEqualTo(INDICATOR);
  }

  @ParameterizedTest
  @EnumSource(names = {"CHINESE_WIDE", "ENGLISH_NARROW"})
  void theBoxOfEveryPageOffersThemToo(Look look) {
    Page page = open(look, "/queue");
    type(page, "供水");
    page.locator("#suggested [role=option]").first().waitFor();
    Barriers.assertNone(page, page.url());
    page.locator("#suggested [role=option]", new Page.LocatorOptions().setHasText(INDICATOR))
        .click();
    page.locator("a.open-hit").first().waitFor();
    assertThat(page.locator("#q").inputValue()).isEqualTo(INDICATOR);
  }

  @Test
  void theLastOfSeveralWordsIsCompleted() {
    Page page = open(Look.CHINESE_WIDE, "/");
    type(page, "云岭 -csgggs");
    page.locator("#suggested [role=option]").first().click();
    page.locator("#count").waitFor();
    assertThat(page.locator("#q").inputValue()).isEqualTo("云岭 -" + INDICATOR);
  }

  @ParameterizedTest
  @CsvSource({"Escape", "Tab"})
  void theListIsLeftByKeyAndWhatWasTypedStays(String key) {
    Page page = open(Look.CHINESE_WIDE, "/");
    type(page, "csgggs");
    page.locator("#suggested [role=option]").first().waitFor();
    assertThat(page.locator("#q").getAttribute("aria-expanded")).isEqualTo("true");
    page.keyboard().press("ArrowUp");
    page.keyboard().press(key);
    assertThat(page.locator("#suggested").isVisible()).isFalse();
    assertThat(page.locator("#q").getAttribute("aria-expanded")).isEqualTo("false");
    assertThat(page.locator("#q").getAttribute("aria-activedescendant")).isNull();
    assertThat(page.locator("#q").inputValue()).isEqualTo("csgggs");
  }

  @Test
  void enterAsksForWhatWasTypedWhereNothingIsChosen() {
    Page page = open(Look.CHINESE_WIDE, "/");
    type(page, "供水");
    page.locator("#suggested [role=option]").first().waitFor();
    page.keyboard().press("Enter");
    page.locator("#count").waitFor();
    assertThat(page.locator("#q").inputValue()).isEqualTo("供水");
  }

  @Test
  void aBrowsersOwnBoxIsAnsweredInItsForm() {
    Page page = open(Look.CHINESE_WIDE, "/");
    var answer = page.request().get(home() + "/opensearch/suggest?q=csgggsgwlsl");
    assertThat(answer.headers().get("content-type")).startsWith("application/x-suggestions+json");
    assertThat(answer.text()).isEqualTo("[\"csgggsgwlsl\",[\"" + INDICATOR + "\"]]");
  }

  private static void type(Page page, String text) {
    page.locator("#q").pressSequentially(text);
  }
}
