package org.guiku.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The catalog, and the way of a plan through its page. */
class PlansPageIT extends PageTest {

  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  /** The code of a plan that was applied for and accepted by program. */
  static String accepted(Page page, String home, String title) {
    String body =
        """
        {"title": "%s", "level": "PROVINCIAL", "category": "SPECIAL", "managementClass": "KEY",
         "period": 15, "region": "330000", "department": "省水利厅"}"""
            .formatted(title);
    String id = post(page, home + "/api/v1/plans", body).path("id").asString();
    return post(page, home + "/api/v1/plans/" + id + "/acceptance", "{}").path("code").asString();
  }

  @ParameterizedTest
  @EnumSource(names = {"CHINESE_NARROW", "ENGLISH_WIDE"})
  void aPlanIsAppliedForAcceptedAndMovedOn(Look look) {
    Page page = open(look, "/plans");
    page.navigate("/plans/new");
    fill(page);
    page.locator("#save").click();
    assertThat(page.locator("h1").textContent()).isEqualTo(title());
    assertThat(page.locator("[aria-current=step]").textContent())
        .isEqualTo(look.isChinese() ? "立项申请" : "Application");
    assertThat(page.locator(".missing li").textContent())
        .isEqualTo(look.isChinese() ? "立项申请还没有受理。" : "The application has not been accepted.");

    page.locator("#accept").click();
    String code = page.locator("#plan-code").textContent();
    assertThat(code).matches("\\d{4}-330000-3-\\d{5}-.");
    assertThat(page.locator("[data-copy=plan-code]").isVisible()).isTrue();
    page.locator("#move").click();
    page.locator("#move").click();
    assertThat(page.locator("#move").count()).as("it wants a superior plan").isZero();
    assertThat(page.locator(".missing li").count()).isOne();
    assertThat(page.locator(".stages .passed").count()).isEqualTo(3);

    page.locator("#change").click();
    assertThat(page.locator("#region").count()).as("fixed by the code").isZero();
    page.locator("#noSuperior").fill("首次编制");
    page.locator("#save").click();
    page.locator("#move").click();
    page.locator(".trail li").nth(5).waitFor();
    assertThat(page.locator(".trail li").allTextContents().getLast())
        .contains(look.isChinese() ? "进到“审批”" : "moved it on to Approval");
    assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth")).isEqualTo(0);
  }

  @ParameterizedTest
  @EnumSource(names = {"CHINESE_WIDE", "ENGLISH_NARROW"})
  void faultsStandBesideTheFieldsAndWhatWasTypedStays(Look look) {
    Page page = open(look, "/plans/new");
    fill(page);
    page.locator("#region").fill("339999");
    page.locator("#department").fill("");
    page.locator("#save").click();

    assertThat(page.locator("[aria-invalid=true]").count()).isEqualTo(2);
    assertThat(page.locator("#about-region").textContent())
        .contains(look.isChinese() ? "当年有效的六位行政区划代码" : "a code of GB/T 2260");
    assertThat(page.locator("#about-department .fault").count()).isOne();
    assertThat(page.locator("#title").inputValue()).isEqualTo(title());
    assertThat(page.locator("#level").inputValue()).isEqualTo("PROVINCIAL");
    assertThat(page.locator("#region").inputValue()).isEqualTo("339999");
    expectComplaint("400");
  }

  @Test
  void aReturnedApplicationSaysWhyUntilItIsMended() {
    Page page = openWithoutScripts(Look.CHINESE_WIDE, "/plans/new");
    fill(page);
    page.locator("#save").click();
    page.locator("details summary", new Page.LocatorOptions().setHasText("退回")).click();
    page.locator("[name=reason]").fill("缺少依据");
    page.locator("#return").click();
    assertThat(page.locator(".notice").textContent()).contains("缺少依据", "operator");

    page.locator("#change").click();
    page.locator("#title").fill(title() + "（修改）");
    page.locator("#save").click();
    assertThat(page.locator(".notice").count()).isZero();
    assertThat(page.locator("h1").textContent()).isEqualTo(title() + "（修改）");
  }

  @Test
  void theCatalogIsNarrowedWithoutScripts() {
    Page page = openWithoutScripts(Look.CHINESE_WIDE, "/");
    String code = accepted(page, home(), title());
    page.navigate("/plans");
    page.locator("main form [name=title]").fill(mark);
    page.locator("main form [name=stage]").selectOption("LISTED");
    page.locator("main form button").click();
    assertThat(page.locator(".latest li").count()).isOne();
    assertThat(page.locator(".latest a").getAttribute("href")).isEqualTo("/plans/" + code);

    page.locator("main form [name=stage]").selectOption("STUDY");
    page.locator("main form button").click();
    assertThat(page.locator(".notice").textContent()).contains("没有这样的规划");
  }

  @ParameterizedTest
  @EnumSource(names = {"CHINESE_WIDE", "ENGLISH_WIDE"})
  void aTextSaysWhichRevisionItIsAndLeadsToItsPlan(Look look) {
    Page page = open(look, "/");
    String plan = idOf(page, "06-plan.pdf");
    String draft = idOf(page, "05-approval-draft.docx");
    String code = accepted(page, home(), title());
    give(page, plan, "\"" + code + "\"");
    give(page, draft, "\"" + code + "\"");

    page.navigate("/documents/" + plan);
    awaitOpen(page);
    String revision = ask(page, "/documents/" + plan).path("revision").asString();
    assertThat(page.locator(".titled .facts").textContent())
        .contains(look.isChinese() ? "第" + revision + "稿" : "Revision " + revision);
    Locator link = page.locator(".about .part a", new Page.LocatorOptions().setHasText(title()));
    link.click();
    assertThat(page.locator("h1").textContent()).isEqualTo(title());
    assertThat(page.locator("main .table tbody tr").count()).isEqualTo(2);

    give(page, plan, "\"2021-330000-3-00012-E\"");
    page.navigate("/documents/" + plan);
    awaitOpen(page);
    page.locator(".about .part:not(:has(a))").waitFor(attached());
    give(page, plan, "null");
    give(page, draft, "null");
  }

  private static Locator.WaitForOptions attached() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
  }

  private void fill(Page page) {
    page.locator("#title").fill(title());
    page.locator("#level").selectOption("PROVINCIAL");
    page.locator("#category").selectOption("SPECIAL");
    page.locator("#managementClass").selectOption("KEY");
    page.locator("#period").fill("15");
    page.locator("#region").fill("330000");
    page.locator("#department").fill("省水利厅");
  }

  private String title() {
    return "水网规划" + mark;
  }

  /** As a text of the plan, whatever others said that it is; or as nobody's. */
  private void give(Page page, String document, String code) {
    String kind = code.equals("null") ? "null" : "\"PLAN\"";
    var answer =
        page.request()
            .patch(
                home() + "/api/v1/documents/" + document,
                RequestOptions.create()
                    .setHeader("Content-Type", "application/json")
                    .setData("{\"planCode\": " + code + ", \"kind\": " + kind + "}"));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  private static JsonNode post(Page page, String address, String body) {
    var answer =
        page.request()
            .post(
                address,
                RequestOptions.create()
                    .setHeader("Content-Type", "application/json")
                    .setData(body));
    assertThat(answer.ok()).as(answer.text()).isTrue();
    return JsonMapper.shared().readTree(answer.text());
  }
}
