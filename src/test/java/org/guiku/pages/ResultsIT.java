package org.guiku.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a search found, and how one narrows it. */
class ResultsIT extends PageTest {

  private static final String ASKED = "/search?q=水资源&mode=lexical";

  @ParameterizedTest
  @EnumSource(names = {"CHINESE_WIDE", "ENGLISH_NARROW"})
  void aTickNarrowsAtOnceAndKeepsFocusAndPlace(Look look) {
    Page page = open(look, ASKED);
    unfold(page);
    page.locator("#kind-PLAN").scrollIntoViewIfNeeded();
    double height = page.locator("#kind-PLAN").boundingBox().y;

    tick(page, "#kind-PLAN");

    assertThat(page.url())
        .isEqualTo(home() + "/search?q=" + encoded("水资源") + "&kind=PLAN&mode=lexical");
    assertThat(page.locator("#kind-PLAN:focus").count()).isOne();
    assertThat(page.locator("#kind-PLAN").boundingBox().y - height).isBetween(-60.0, 60.0);
    assertThat(page.locator(".hit").count()).isOne();
    assertThat(page.locator("#told").textContent())
        .startsWith(look.isChinese() ? "1 份文档" : "1 document");
    assertThat(overhang(page)).isEqualTo(0);
  }

  @Test
  void severalKindsAreChosenAtOnceAndTheOthersKeepTheirCounts() {
    Page page = open(Look.CHINESE_WIDE, ASKED);
    Map<String, String> before = counts(page);
    assertThat(before).containsOnlyKeys("PLAN", "APPROVAL_DRAFT");

    tick(page, "#kind-PLAN");
    assertThat(counts(page)).isEqualTo(before);
    tick(page, "#kind-APPROVAL_DRAFT");
    assertThat(page.locator(".hit").count()).isEqualTo(2);
    assertThat(page.locator(".chips li").allTextContents()).hasSize(3);

    page.locator(".chips .all a").click();
    assertThat(page.url()).doesNotContain("kind=");
    assertThat(page.locator(".chips").count()).isZero();
  }

  @ParameterizedTest
  @EnumSource(names = {"CHINESE_WIDE", "ENGLISH_NARROW"})
  void aHitIsComparedWithAnotherByTheKeysAlone(Look look) {
    Page page = open(look, ASKED);
    page.keyboard().press("j");
    page.keyboard().press("Tab");
    assertThat(page.locator(":focus").getAttribute("class")).isEqualTo("compare");
    assertThat(overhang(page)).isEqualTo(0);
    page.keyboard().press("Enter");
    page.waitForURL("**/comparisons?left=*");

    assertThat(page.locator(".pairing [name=right]:checked").count()).isOne();
    assertThat(overhang(page)).isEqualTo(0);
    page.locator(".pairing button").press("Enter");
    page.waitForURL("**/comparisons/*");
    assertThat(page.locator(".pair-head a").allTextContents()).hasSize(2);
  }

  @Test
  void withoutScriptsAHitIsComparedWithAnotherOfTheSamePage() {
    Page page = openWithoutScripts(Look.CHINESE_WIDE, ASKED);
    assertThat(page.locator(".hit .compare").count()).isEqualTo(page.locator(".hit").count());
    String other = page.locator(".hit .compare").nth(1).getAttribute("href");
    page.locator(".hit .compare").first().click();
    String offered = other.replaceFirst(".*left=(\\w+)&.*", "$1");
    page.locator("[name=right][value='" + offered + "']").check();
    page.locator(".pairing button").click();
    assertThat(page.url()).matches(".*/comparisons/[0-9a-f]{16}");
  }

  @Test
  void backLeadsToTheResultBeforeTheTick() {
    Page page = open(Look.CHINESE_WIDE, ASKED);
    tick(page, "#kind-PLAN");
    page.goBack();
    page.locator(".hit").nth(1).waitFor();
    assertThat(page.url()).doesNotContain("kind=");
    assertThat(page.locator("#kind-PLAN").isChecked()).isFalse();
    page.keyboard().press("/");
    assertThat(page.locator("#q:focus").count()).isOne();
  }

  @Test
  void whatIsChosenAndNoLongerThereCanStillBeLeft() {
    Page page = open(Look.ENGLISH_WIDE, ASKED + "&kind=STUDY");
    assertThat(page.locator("#count").textContent()).startsWith("0 documents");
    assertThat(page.locator("li:has(#kind-STUDY) .number").textContent()).isEqualTo("0");
    page.locator("#kind-STUDY").click();
    page.locator(".hit").first().waitFor();
    assertThat(page.url()).doesNotContain("kind=");
  }

  @Test
  void withoutScriptsBoxesAndDaysAreSentByAButton() {
    Page page = openWithoutScripts(Look.CHINESE_WIDE, ASKED + "&sort=newest");
    page.locator("#kind-PLAN").check();
    page.locator("#from").fill("2021-01-01");
    page.locator("#facets button").click();
    assertThat(page.url()).contains("kind=PLAN", "from=2021-01-01", "sort=newest");
    assertThat(page.locator("#from").inputValue()).isEqualTo("2021-01-01");
    assertThat(page.locator(".chips").textContent()).contains("正式文本", "自2021年1月1日");
  }

  @ParameterizedTest
  @EnumSource(names = {"CHINESE_WIDE", "ENGLISH_NARROW"})
  void aMisspeltWordIsAnsweredWithWhatWasMeant(Look look) {
    Page page = open(look, "/search?q=公共供水管网漏损律&mode=lexical&kind=PLAN");
    assertThat(page.locator(".hit").count()).isZero();
    Locator instead = page.locator(".instead a");
    assertThat(instead.textContent()).isEqualTo("公共供水管网漏损率");
    assertThat(page.locator(".instead").textContent())
        .startsWith(look.isChinese() ? "您要找的是不是" : "Did you mean");

    instead.click();
    page.locator(".hit").first().waitFor();
    assertThat(page.locator("#q").inputValue()).isEqualTo("公共供水管网漏损率");
    assertThat(page.url()).contains("mode=lexical", "kind=PLAN");
    assertThat(page.locator(".instead").count()).isZero();
  }

  @Test
  void whereNothingIsFoundOnlyWhatCanHelpIsOffered() {
    Page page = open(Look.CHINESE_WIDE, "/search?q=此处并无此词&mode=lexical");
    assertThat(page.locator(".notice").textContent()).doesNotContain("引号", "条件");
    assertThat(page.locator(".facets").count()).as("nothing to narrow").isZero();
    assertThat(page.locator(".notice a[href^='/search']").count()).as("no model").isZero();

    page.navigate("/search?q=\"此处并无此词\"&mode=semantic&kind=PLAN");
    assertThat(page.locator(".notice").textContent()).contains("引号", "条件");
    assertThat(page.locator("#kind-PLAN").isChecked()).isTrue();
  }

  @Test
  void whatIsTakenAwayIsSaidAndLeadsBack() {
    Page page = open(Look.ENGLISH_WIDE, ASKED + "&kind=PLAN&from=2021-01-01");
    page.locator(".take").click();
    assertThat(page.locator("main .facts").first().textContent())
        .contains("水资源", "Plan", "from 1 Jan 2021");
    page.locator("main .facts a").first().click();
    assertThat(page.url()).contains("kind=PLAN", "mode=lexical", "from=2021-01-01");
  }

  @Test
  void aDayNarrowsToWhatWasIssuedSince() {
    Page page = open(Look.CHINESE_WIDE, ASKED);
    page.locator("#from").fill("2035-01-01");
    page.locator(".notice").waitFor();
    assertThat(page.url()).contains("&from=2035-01-01").doesNotContain("to=");
    assertThat(page.locator("#from:focus").count()).isOne();
    page.locator(".notice a[href^='/search']", new Page.LocatorOptions().setHasText("去掉全部条件"))
        .click();
    assertThat(page.locator(".hit").count()).isPositive();
  }

  @Test
  void aYearOfAPeriodIsOneClick() {
    Page page = open(Look.ENGLISH_WIDE, ASKED);
    page.locator(".years a", new Page.LocatorOptions().setHasText("2021")).click();
    assertThat(page.url()).contains("period=14", "from=2021-01-01", "to=2021-12-31");
    assertThat(page.locator(".years a[aria-current]").textContent()).isEqualTo("2021");
    assertThat(page.locator(".chips").textContent())
        .contains("from 1 Jan 2021", "until 31 Dec 2021");
  }

  @Test
  void regionsAreATreeThatOpensAndCloses() {
    Page page = open(Look.ENGLISH_WIDE, "/");
    String id = idOf(page, "06-plan.pdf");
    place(page, id, "\"330106\"");
    try {
      page.navigate(ASKED);
      Locator province = page.locator("li:has(> label > #region-330000)");
      assertThat(province.locator("> label").textContent()).contains("浙江省", "1");
      assertThat(province.locator("span[lang=zh]").first().textContent()).isEqualTo("浙江省");
      Locator district = page.locator("li:has(> label > #region-330106) > label");
      assertThat(district.textContent()).contains("西湖区").doesNotContain("浙江省");

      province.locator("> details > summary").click();
      assertThat(district.isVisible()).isFalse();
      tick(page, "#region-330000");
      assertThat(district.isVisible()).as("as it was left").isFalse();
      assertThat(page.locator(".hit").count()).isOne();
    } finally {
      place(page, id, "null");
    }
  }

  @Test
  void aLongFacetShowsItsFirstEightAndTheRestOnAsking() {
    String issuers =
        IntStream.range(0, 11).mapToObj(i -> "&issuer=某局" + i).collect(Collectors.joining());
    Page page = open(Look.CHINESE_WIDE, "/search?q=水资源&mode=lexical" + issuers);
    Locator group = page.locator("fieldset", new Page.LocatorOptions().setHasText("发文机关"));
    assertThat(group.locator("> ul > li").count()).isEqualTo(8);
    assertThat(group.locator(".rest summary").textContent())
        .isEqualTo("另有 " + (group.locator("input").count() - 8) + " 项");
  }

  @ParameterizedTest
  @EnumSource(names = {"CHINESE_WIDE", "ENGLISH_NARROW"})
  void theOtherPassagesOfAHitComeInPlaceInReadingOrder(Look look) {
    Page page = open(look, ASKED);
    Locator hit = page.locator(".hit:has(a.further)").first();
    int more = Integer.parseInt(hit.locator("a.further").textContent().replaceAll("\\D", ""));
    int before = hit.locator(".passages li:has(mark)").count();

    hit = page.locator(".hit").nth(indexOf(page, hit));
    hit.locator("a.further").click();
    hit.locator(".passages li:has(mark)").nth(before + more - 1).waitFor();

    assertThat(hit.locator("a.further").count()).isZero();
    List<Integer> ordinals =
        hit.locator(".passages li > a:first-child").all().stream()
            .map(link -> Integer.valueOf(link.getAttribute("href").replaceFirst(".*#p", "")))
            .toList();
    assertThat(ordinals).isSorted().doesNotHaveDuplicates();
    assertThat(page.locator(".passages a:focus").count()).isOne();
    assertThat(page.url()).as("still the result").contains("/search?");
  }

  @Test
  void withoutScriptsTheOtherPassagesAreOnAPageOfTheirOwn() {
    Page page = openWithoutScripts(Look.CHINESE_WIDE, ASKED);
    page.locator("a.further").first().click();
    assertThat(page.locator("h1").textContent()).matches("\\d+ 段相符");
    assertThat(page.locator(".passages mark").first().textContent()).isEqualTo("水资源");
  }

  @Test
  void arrowsMoveThroughTheHitsAndLeaveBoxesAlone() {
    Page page = open(Look.CHINESE_WIDE, ASKED);
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowDown");
    assertThat(page.locator(".hit").nth(1).locator("a.open-hit:focus").count()).isOne();
    page.keyboard().press("ArrowUp");
    assertThat(page.locator(".hit").first().locator("a.open-hit:focus").count()).isOne();

    page.locator("#kind-PLAN").focus();
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("#kind-PLAN:focus").count()).isOne();

    page.keyboard().press("j");
    page.keyboard().press("Enter");
    page.waitForURL("**/documents/**");
  }

  @ParameterizedTest
  @EnumSource(names = {"CHINESE_WIDE", "ENGLISH_WIDE"})
  void aQuestionMarkShowsTheKeys(Look look) {
    Page page = open(look, ASKED);
    page.keyboard().press("?");
    assertThat(page.locator("#keys").isVisible()).isTrue();
    assertThat(page.locator("#keys").textContent())
        .contains(look.isChinese() ? "到检索框" : "to the search box");
    page.keyboard().press("Escape");
    assertThat(page.locator("#keys").isVisible()).isFalse();

    page.locator("#q").focus();
    page.keyboard().press("?");
    assertThat(page.locator("#keys").isVisible()).as("who types a question mark").isFalse();
  }

  @Test
  void onAPhoneTheFacetsAreFoldedAndSayHowManyAreChosen() {
    Page page = open(Look.ENGLISH_NARROW, ASKED + "&period=14&kind=PLAN");
    assertThat(page.locator("#facets").isVisible()).isFalse();
    assertThat(page.locator(".folds > summary").textContent()).contains("Narrow down", "2 chosen");
    BoundingBox hit = page.locator(".hit").first().boundingBox();
    assertThat(hit.y).as("the first hit is in sight").isLessThan(500);
  }

  @Test
  void theOrderIsChosenAndKept() {
    Page page = open(Look.CHINESE_WIDE, ASKED + "&kind=PLAN&kind=APPROVAL_DRAFT");
    way(page, "新到旧").click();
    assertThat(page.url()).contains("mode=lexical", "sort=newest", "kind=PLAN");
    assertThat(page.locator(".ways [aria-current]").allTextContents()).containsExactly("新到旧");
    tick(page, "#kind-PLAN");
    assertThat(page.url()).contains("mode=lexical", "sort=newest").doesNotContain("kind=PLAN");
  }

  @Test
  void whatIsChineseIsMarkedSoOnAnEnglishPage() {
    Page page = open(Look.ENGLISH_WIDE, ASKED);
    assertThat(page.locator("a.open-hit").first().getAttribute("lang")).isEqualTo("zh");
    assertThat(page.locator(".snippet").first().getAttribute("lang")).isEqualTo("zh");
    assertThat(page.locator(".hit .facts span").first().getAttribute("lang")).isNull();
  }

  @Test
  void aResultThatCannotBeFetchedSaysSoAndStays() {
    Page page = open(Look.ENGLISH_WIDE, ASKED);
    page.route("**/search?**", route -> route.abort());
    page.locator("#kind-PLAN").check();
    page.locator("#told:not(.unseen)").waitFor();
    assertThat(page.locator("#told").textContent()).startsWith("The result could not be fetched");
    assertThat(page.locator(".hit").count()).isGreaterThan(1);
    expectComplaint("/search?");
  }

  private static void unfold(Page page) {
    if (!page.locator("#facets").isVisible()) {
      page.locator(".folds > summary").click();
    }
  }

  /** Ticks a box, or takes the tick away, and waits for what that brings. */
  private static void tick(Page page, String box) {
    page.evaluate("document.querySelector('#found').dataset.before = 'true'");
    page.locator(box).click();
    page.locator("#found:not([data-before])").waitFor();
  }

  private static Map<String, String> counts(Page page) {
    return page.locator("fieldset").first().locator("li").all().stream()
        .collect(
            Collectors.toMap(
                line -> line.locator("input").inputValue(),
                line -> line.locator(".number").textContent()));
  }

  private static Locator way(Page page, String words) {
    return page.locator(".ways a", new Page.LocatorOptions().setHasText(words)).first();
  }

  private static int indexOf(Page page, Locator hit) {
    String id = hit.locator("a.open-hit").getAttribute("href");
    return page.locator("a.open-hit").all().stream()
        .map(link -> link.getAttribute("href"))
        .toList()
        .indexOf(id);
  }

  private void place(Page page, String id, String region) {
    var answer =
        page.request()
            .patch(
                home() + "/api/v1/documents/" + id,
                RequestOptions.create()
                    .setHeader("Content-Type", "application/json")
                    .setData("{\"region\":" + region + "}"));
    assertThat(answer.status()).isEqualTo(200);
  }

  private static Object overhang(Page page) {
    return page.evaluate("document.documentElement.scrollWidth - innerWidth");
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
  }
}
