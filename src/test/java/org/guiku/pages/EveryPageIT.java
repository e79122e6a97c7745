package org.guiku.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every page. */
class EveryPageIT extends PageTest {

  @ParameterizedTest
  @EnumSource(names = {"CHINESE_WIDE", "ENGLISH_NARROW"})
  void nobodyIsShutOut(Look look) {
    Page page = open(look, "/");
    String plan = idOf(page, "06-plan.pdf");
    String text = idOf(page, "05-approval-draft.docx");
    String catalogued = "/plans/" + PlansPageIT.accepted(page, home(), "省级水网规划");
    for (String path :
        List.of(
            "/",
            "/search?q=水资源",
            "/search?q=\"水",
            "/search?q=水资源&period=14&kind=PLAN&issuer=某局&from=2021-01-01",
            "/search?q=此处并无此词&mode=lexical",
            "/documents/" + plan + "/pages/5?q=水资源",
            "/documents/" + text + "?q=水资源",
            "/documents/" + plan + "/hits?q=水资源",
            "/documents/" + plan + "/indicators",
            "/documents/" + plan + "/citation?passage=5",
            "/search/taking?q=水资源&kind=PLAN",
            "/saved-searches",
            "/bin",
            "/help/search",
            "/plans",
            "/plans?title=此处并无此词&level=COUNTY",
            "/plans/new",
            catalogued,
            catalogued + "/change",
            catalogued + "/history",
            "/administration/audit",
            "/administration/check",
            "/administration/audit?person=nobody",
            "/queue")) {
      page.navigate(path);
      if (path.startsWith("/documents/") && !path.matches(".*/(?:hits|indicators|citation).*")) {
        awaitOpen(page);
      }
      Barriers.assertNone(page, look + " " + path);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CHINESE_WIDE", "ENGLISH_NARROW"})
  void nobodyIsShutOutOfTheKeysOrTheCitation(Look look) {
    Page page = open(look, "/search?q=水资源");
    page.keyboard().press("?");
    Barriers.assertNone(page, look + " keys of a result");

    page.navigate("/documents/" + idOf(page, "06-plan.pdf") + "?q=水资源");
    awaitOpen(page);
    unfoldSides(page);
    page.locator("#copy").scrollIntoViewIfNeeded();
    Barriers.assertNone(page, look + " citation of a passage");
    page.keyboard().press("?");
    Barriers.assertNone(page, look + " keys of a document");
  }

  private static void unfoldSides(Page page) {
    page.locator("aside > details:not([open]) > summary").all().reversed().forEach(Locator::click);
  }

  @Test
  void keysWaitWhileTheirListIsOpen() {
    Page page = open(Look.CHINESE_WIDE, "/");
    page.navigate("/documents/" + idOf(page, "06-plan.pdf") + "/pages/2");
    awaitOpen(page);
    page.keyboard().press("?");
    page.keyboard().press("]");
    page.keyboard().press("?");
    page.keyboard().press("Escape");
    assertThat(page.locator("#keys").isVisible()).isFalse();
    assertThat(page.locator("#page-place").textContent()).startsWith("2 /");
  }

  @ParameterizedTest
  @EnumSource(names = {"CHINESE_NARROW", "ENGLISH_WIDE"})
  void savedSearchesAreAmongThePlaces(Look look) {
    Page page = open(look, "/search?q=水资源");
    Locator place = page.locator("#places a[href='/saved-searches']");
    if (!place.isVisible()) {
      page.locator(".menu > summary").click();
    }
    place.click();
    assertThat(page.locator("h1").textContent())
        .isEqualTo(look.isChinese() ? "保存的检索" : "Saved searches");
    assertThat(page.locator("#places [aria-current]").getAttribute("href"))
        .isEqualTo("/saved-searches");
  }

  @Test
  void aQueryThatCannotBeReadIsPointedAt() {
    Page page = open(Look.CHINESE_WIDE, "/search?q=水利 \"水资源");
    assertThat(page.locator(".wrong").textContent()).isEqualTo("\"水资源");
    assertThat(page.locator("#q").inputValue()).isEqualTo("水利 \"水资源");
  }

  @Test
  void aSearchThatFindsNothingSaysWhatToTry() {
    Page page = open(Look.ENGLISH_WIDE, "/search?q=此处并无此词&mode=lexical");
    assertThat(page.locator("main").textContent()).contains("0 documents", "Nothing found");
  }

  @Test
  void keysMoveThroughTheHitsAndOpenOne() {
    Page page = open(Look.CHINESE_WIDE, "/search?q=水资源");
    page.keyboard().press("j");
    page.keyboard().press("j");
    page.keyboard().press("k");
    assertThat(page.locator("a.open-hit:focus").getAttribute("href"))
        .isEqualTo(page.locator("a.open-hit").first().getAttribute("href"));
    page.keyboard().press("/");
    assertThat(page.locator("#q:focus").count()).isOne();
  }

  @ParameterizedTest
  @EnumSource(names = {"CHINESE_WIDE", "ENGLISH_NARROW"})
  void whatIsNotThereIsSaidOnAPage(Look look) {
    Page page = open(look, "/");
    for (String path : List.of("/nothing-here", "/documents/0000000000000000", "/passages/x")) {
      Response answer = page.navigate(path);
      assertThat(answer.status()).isEqualTo(404);
      assertThat(page.locator("h1").textContent())
          .matches(look.isChinese() ? "没有.*。" : "There is (no|nothing).*");
    }
    assertThat(page.navigate("/queue?page=x").status()).isEqualTo(400);
    expectComplaint("Failed to load resource");
  }

  @Test
  void programsAreAnsweredWithProblemsStill() {
    Page page = open(Look.CHINESE_WIDE, "/");
    var answer = page.request().get(home() + "/api/v1/documents/0000000000000000");
    assertThat(answer.headers().get("content-type")).startsWith("application/problem+json");
  }

  @Test
  void theLanguageIsChosenAndRemembered() {
    Page page = open(Look.CHINESE_WIDE, "/search?q=水资源&period=14");
    page.locator("nav a[hreflang=en]").click();
    assertThat(page.url()).contains("period=14", "lang=en");
    page.navigate("/queue");
    assertThat(page.locator("h1").textContent()).isEqualTo("Queue");
  }

  @Test
  void searchingAndReadingNeedNoScripts() {
    Page page = openWithoutScripts(Look.CHINESE_WIDE, "/");
    page.locator("#q").fill("水务数据仓");
    page.locator("#q").press("Enter");
    page.locator(".passages a[href*='/pages/']").first().click();
    assertThat(page.locator(".set .passage:target").textContent()).contains("水务数据仓");

    page.locator("#within").fill("水资源");
    page.locator("#within").press("Enter");
    assertThat(page.locator(".passages mark").first().textContent()).isEqualTo("水资源");
  }

  @Test
  void nothingForeignMayRun() {
    Page page = open(Look.CHINESE_WIDE, "/");
    Response answer = page.navigate("/queue");
    assertThat(answer.headers().get("content-security-policy"))
        .contains("default-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("'unsafe-inline'", "'unsafe-eval'");
  }
}
