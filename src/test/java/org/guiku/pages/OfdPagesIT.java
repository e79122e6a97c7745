package org.guiku.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A document that no browser draws is read, searched and lit like any other. */
class OfdPagesIT extends PageTest {

  private static final String PHRASE = "按方计收水费";

  @ParameterizedTest
  @EnumSource(names = {"CHINESE_WIDE", "ENGLISH_NARROW"})
  void aHitInAnOfdIsLitUponTheWordsOfItsPage(Look look) {
    takeIn();
    Page page = open(look, "/");
    page.locator("#q").fill("\"" + PHRASE + "\"");
    page.locator("#q").press("Enter");
    page.locator(".passages a[href*='/pages/2']").first().click();
    awaitOpen(page);

    BoundingBox words = placeOfWords(page);
    BoundingBox mark = page.locator(".sheet .marked").first().boundingBox();
    assertThat(mark.x).isCloseTo(words.x, within(2.0));
    assertThat(mark.y + mark.height / 2).isCloseTo(words.y + words.height / 2, within(4.0));
    BoundingBox light = page.locator(".sheet .lit").first().boundingBox();
    assertThat(light.y).isLessThan(words.y + words.height);
    assertThat(light.y + light.height).isGreaterThan(words.y);
    assertThat(light.y / page.viewportSize().height).isBetween(0.1, 0.45);
    assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth")).isEqualTo(0);

    page.keyboard().press("[");
    page.waitForURL("**/pages/1?**");
  }

  private void takeIn() {
    Page page = open(Look.CHINESE_WIDE, "/");
    page.locator("#file").setInputFiles(SAMPLES.resolve("24-irrigation-plan.ofd"));
    page.locator("#upload button").click();
    awaitTaken(page);
  }

  /** Where the browser set the first character of the phrase, by its own account. */
  private static BoundingBox placeOfWords(Page page) {
    Locator line =
        page.locator(".sheet svg text", new Page.LocatorOptions().setHasText(PHRASE)).first();
    line.waitFor();
    Object place =
        line.evaluate(
            """
            (text, phrase) => {
              const range = document.createRange();
              const at = text.textContent.indexOf(phrase);
              range.setStart(text.firstChild, at);
              range.setEnd(text.firstChild, at + phrase.length);
              const { x, y, width, height } = range.getBoundingClientRect();
              return [x, y, width, height];
            }""",
            PHRASE);
    var numbers = ((List<?>) place).stream().map(n -> ((Number) n).doubleValue()).toList();
    BoundingBox box = new BoundingBox();
    box.x = numbers.get(0);
    box.y = numbers.get(1);
    box.width = numbers.get(2);
    box.height = numbers.get(3);
    return box;
  }
}
