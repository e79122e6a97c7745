package org.guiku.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A reviewer reads two drafts as they were received, side by side. */
class OriginalsPageIT extends ComparingTest {

  private static final String OLDER = ".original:nth-of-type(1)";
  private static final String NEWER = ".original:nth-of-type(2)";

  @ParameterizedTest
  @EnumSource(names = {"CHINESE_WIDE", "ENGLISH_NARROW"})
  void pagesAreDrawnBesideTextAndBothAreMarked(Look look) {
    Page page = originals(look);
    attached(page, NEWER + " .sheet[data-drawn] canvas");
    attached(page, OLDER + " .passage");
    assertThat(page.locator(NEWER + " .sheet .place").count()).isGreaterThan(5);
    assertThat(page.locator(NEWER + " .sheet .word").count()).isGreaterThan(5);
    assertThat(page.locator(OLDER + " .passage.place mark").count()).isGreaterThan(5);
    Barriers.assertNone(page, page.url());
  }

  @Test
  void aChosenChangeComesIntoViewOnBothSidesAndIsJoinedByALine() {
    Page page = originals(Look.CHINESE_WIDE);
    Locator link = page.locator(".list a[data-kind=CHANGED]").last();
    link.click();
    BoundingBox older = inView(page, OLDER);
    BoundingBox newer = inView(page, NEWER);
    assertThat(older.y).isCloseTo(newer.y, within(30.0));
    assertThat(page.url()).endsWith(link.getAttribute("href"));
    page.locator(".joins .chosen").waitFor();

    page.keyboard().press("p");
    page.waitForFunction("before => !location.href.endsWith(before)", link.getAttribute("href"));
    assertThat(page.locator(".list a[aria-current]").count()).isEqualTo(1);
  }

  @Test
  void oneColumnFollowsTheOther() {
    Page page = originals(Look.CHINESE_WIDE);
    page.locator(OLDER + " .passage").first().waitFor();
    page.locator(NEWER).evaluate("column => { column.scrollTop = column.scrollHeight / 2 }");
    page.waitForFunction("older => document.querySelector(older).scrollTop > 500", OLDER);
    page.locator(OLDER).evaluate("column => { column.scrollTop = 0 }");
    page.waitForFunction("newer => document.querySelector(newer).scrollTop === 0", NEWER);
    assertThat(page.locator(OLDER).evaluate("column => column.scrollTop")).isEqualTo(0);
  }

  @Test
  void aLinkToOneChangeOpensBothAtIt() {
    Page page = originals(Look.CHINESE_WIDE);
    String address = page.url().replaceFirst("\\?.*", "");
    String last = page.locator(".list a[data-kind=CHANGED]").last().getAttribute("href");
    page.navigate(address + "/changes/" + last.substring(2) + "?way=ORIGINALS");
    assertThat(page.url()).endsWith("?way=ORIGINALS" + last);
    inView(page, OLDER);
    inView(page, NEWER);
  }

  @Test
  void aPhoneShowsOneDraftAndTurnsToTheOtherAtTheSamePlace() {
    Page page = originals(Look.CHINESE_NARROW);
    attached(page, OLDER + " .passage");
    String changed = page.locator(".list a[data-kind=CHANGED]").last().getAttribute("href");
    page.evaluate("change => { location.hash = change }", changed);
    inView(page, OLDER);
    assertThat(page.locator(NEWER).isVisible()).isFalse();
    page.getByLabel("新稿", new Page.GetByLabelOptions().setExact(true)).check();
    assertThat(page.locator(OLDER).isVisible()).isFalse();
    inView(page, NEWER);
  }

  @Test
  void withoutScriptsBothOriginalsAreLinked() {
    String address = originals(Look.CHINESE_WIDE).url();
    Page page = openWithoutScripts(Look.CHINESE_WIDE, address);
    page.locator(NEWER + " a").click();
    assertThat(page.url()).contains("/documents/");
  }

  private Page originals(Look look) {
    Page page = compared(look);
    page.navigate(page.url() + "?way=ORIGINALS");
    page.locator(".originals[data-open]").waitFor();
    return page;
  }

  /** Waits for something that a phone may not show now. */
  private static void attached(Page page, String selector) {
    page.locator(selector)
        .first()
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
  }

  /** Where what is lit stands, once it stands within the column. */
  private static BoundingBox inView(Page page, String column) {
    Locator lit = page.locator(column + " .lit").first();
    lit.waitFor();
    page.waitForFunction(
        """
        column => {
          const frame = document.querySelector(column).getBoundingClientRect();
          const lit = document.querySelector(`${column} .lit`).getBoundingClientRect();
          return lit.top >= frame.top && lit.top < frame.bottom && lit.top < innerHeight;
        }""",
        column);
    return lit.boundingBox();
  }
}
