package org.guiku.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** From a question to the passage that answers it. */
class ReadingRoomIT extends ReadingTest {

  private static final String PHRASE = "水务数据仓";

  @ParameterizedTest
  @EnumSource
  void aClickOnAHitOpensItsPageWithThePassageLit(Look look) {
    Page page = open(look, "/");
    page.locator("#q").fill("\"" + PHRASE + "\"");
    page.locator("#q").press("Enter");
    page.locator(".hit", new Page.LocatorOptions().setHas(page.locator("a[href*='/pages/']")))
        .locator(".passages a")
        .first()
        .click();
    awaitOpen(page);

    assertThat(page.locator("html").getAttribute("lang")).isEqualTo(look.isChinese() ? "zh" : "en");
    Place place = placeOf(page);
    assertThat(storedPassage(page, place).path("text").asString()).contains(PHRASE);
    assertIsLit(page, place);
    assertThat(lettersUnderTheLight(page)).contains(PHRASE);
    assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth")).isEqualTo(0);
  }

  @Test
  void aLinkThatWasCopiedLightsTheSamePassageInAnotherBrowser() {
    Page first = open(Look.CHINESE_WIDE, "/search?q=" + PHRASE);
    first.locator(".passages a[href*='/pages/']").first().click();
    awaitOpen(first);

    Page second = open(Look.ENGLISH_NARROW, first.url().substring(home().length()));
    awaitOpen(second);
    assertThat(second.url()).isEqualTo(first.url());
    assertIsLit(second, placeOf(second));
  }

  @Test
  void theAddressInACitationLeadsToThePassage() {
    Page page = open(Look.CHINESE_WIDE, "/search?q=" + PHRASE);
    page.locator(".passages a[href*='/pages/']").first().click();
    awaitOpen(page);
    Place cited = placeOf(page);
    assertThat(page.locator("#citation").textContent())
        .startsWith("《云澜市“十四五”数字水务发展规划》，第四章")
        .endsWith("第" + cited.page() + "页");

    Page reader = open(Look.ENGLISH_WIDE, page.locator("#address").getAttribute("href"));
    awaitOpen(reader);
    assertThat(reader.url()).endsWith("/pages/" + cited.page() + "#p" + cited.ordinal());
    assertIsLit(reader, cited);
  }

  @Test
  void keysGoFromHitToHitAndFromPageToPage() {
    Page page = open(Look.CHINESE_WIDE, "/documents/" + idOf("06-plan.pdf") + "?q=水资源");
    awaitOpen(page);
    Place first = placeOf(page);
    JsonNode hits = ask(page, "/documents/" + idOf("06-plan.pdf") + "/search?q=水资源");
    assertThat(first.ordinal()).isEqualTo(hits.path("items").path(0).path("ordinal").asInt());

    page.keyboard().press("n");
    page.locator("#hit-place", new Page.LocatorOptions().setHasText("2 / ")).waitFor();
    Place second = placeOf(page);
    assertThat(second.ordinal()).isEqualTo(hits.path("items").path(1).path("ordinal").asInt());
    assertIsLit(page, second);

    page.keyboard().press("p");
    page.locator("#hit-place", new Page.LocatorOptions().setHasText("1 / ")).waitFor();
    assertThat(placeOf(page)).isEqualTo(first);

    page.keyboard().press("]");
    page.waitForURL("**/pages/" + (first.page() + 1) + "?**");
    page.keyboard().press("[");
    page.waitForURL("**/pages/" + first.page() + "?**");
  }

  @Test
  void theOutlineSaysHowManyHitsAChapterHolds() {
    Page page = open(Look.CHINESE_WIDE, "/documents/" + idOf("06-plan.pdf") + "?q=" + PHRASE);
    awaitOpen(page);
    Locator chapter =
        page.locator(".outline a", new Page.LocatorOptions().setHasText("第四章 夯实集约共享的数据底座"));
    assertThat(Integer.parseInt(chapter.locator(".number").textContent())).isPositive();

    chapter.click();
    page.locator("#citation", new Page.LocatorOptions().setHasText("第四章")).waitFor();
    assertIsLit(page, placeOf(page));
  }

  @Test
  void aDocumentWithoutPagesIsSetAsTextWithItsMarks() {
    Page page = open(Look.CHINESE_WIDE, "/search?q=" + PHRASE);
    page.locator(".passages a[href*='at=']").first().click();
    awaitOpen(page);
    Locator lit = page.locator(".set .lit");
    assertThat(lit.textContent()).contains(PHRASE);
    assertThat(lit.locator("mark").first().textContent()).isEqualTo(PHRASE);
    assertThat(lit.boundingBox().y).isBetween(100.0, 450.0);
  }

  @Test
  void anotherSearchWithinTheDocumentMovesTheLight() {
    Page page = open(Look.ENGLISH_WIDE, "/documents/" + idOf("06-plan.pdf"));
    awaitOpen(page);
    page.locator("#within").fill("节水");
    page.locator("#within").press("Enter");
    page.locator(".lit").first().waitFor();
    assertThat(storedPassage(page, placeOf(page)).path("text").asString()).contains("节水");

    page.locator("#within").fill("此处并无此词");
    page.locator("#within").press("Enter");
    page.locator("#told", new Page.LocatorOptions().setHasText("Not in this document")).waitFor();
    assertThat(page.locator(".marked").count()).isZero();
  }

  @Test
  void onlyPartsOfTheOriginalAreFetched() {
    Page page = open(Look.CHINESE_WIDE, "/");
    var ranges = new java.util.ArrayList<String>();
    page.onRequest(
        request -> {
          if (request.url().endsWith("/content") && request.headers().containsKey("range")) {
            ranges.add(request.headers().get("range"));
          }
        });
    page.navigate("/documents/" + idOf("06-plan.pdf") + "/pages/21");
    awaitOpen(page);
    page.locator(".sheet[data-drawn]").last().waitFor();
    assertThat(ranges).isNotEmpty();
    assertThat(page.locator(".sheet").first().getAttribute("data-drawn")).isNull();
  }

  /** Where there are pages enough to scroll, the light comes to the upper third of the window. */
  @Override
  void assertIsLit(Page page, Place place) {
    super.assertIsLit(page, place);
    BoundingBox light = page.locator(".sheet .lit").first().boundingBox();
    assertThat(light.y / page.viewportSize().height).isBetween(0.1, 0.45);
  }

  /**
   * What the browser's own drawing of the page has under the light: not our text, not our boxes.
   */
  private static String lettersUnderTheLight(Page page) {
    page.locator(".sheet:has(.lit) .letters span").first().waitFor();
    return (String)
        page.evaluate(
            """
            () => {
              const lit = document.querySelector('.lit').getBoundingClientRect();
              return [...document.querySelectorAll('.sheet:has(.lit) .letters span')]
                .filter((span) => {
                  const place = span.getBoundingClientRect();
                  const middle = (place.top + place.bottom) / 2;
                  return middle > lit.top && middle < lit.bottom;
                })
                .map((span) => span.textContent).join('');
            }""");
  }
}
