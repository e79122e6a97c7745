package org.guiku.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where an administrator looks who did and saw what. */
class AuditPageIT extends PageTest {

  private String id = "";

  @BeforeEach
  void somebodySaysWhereAPlanIsFrom() {
    Page page = open(Look.CHINESE_WIDE, "/");
    id = idOf(page, "16-alignment-opinion.txt");
    var said =
        page.request()
            .patch(
                home() + "/api/v1/documents/" + id,
                com.microsoft.playwright.options.RequestOptions.create()
                    .setHeader("Content-Type", "application/json")
                    .setData("{\"region\": \"330100\"}"));
    assertThat(said.status()).isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource(names = {"CHINESE_NARROW", "ENGLISH_WIDE"})
  void itIsReachedFromEveryPageAndSaysWhatWasDoneToWhat(Look look) {
    Page page = open(look, "/queue");
    page.locator("footer a[href='/administration/audit']").click();
    Locator line = page.locator("tbody tr").first();

    assertThat(page.locator("h1").textContent()).isEqualTo(look.isChinese() ? "审计" : "Audit trail");
    assertThat(line.textContent())
        .contains(look.isChinese() ? "填写编目" : "Set values")
        .contains(look.isChinese() ? "项目 地区" : "fields Region")
        .contains("operator");
    assertThat(page.locator("main > .facts code").textContent()).matches("[0-9a-f]{64}");
    assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth")).isEqualTo(0);

    line.locator("a[href^='/documents/']").click();
    assertThat(page.url()).contains("/documents/" + id);
  }

  @Test
  void itIsNarrowedByAFormWithoutScripts() {
    Page page = openWithoutScripts(Look.CHINESE_WIDE, "/administration/audit");
    page.locator("select[name=action]").selectOption(new SelectOption().setLabel("上传批次"));
    page.locator("input[name=person]").fill("operator");
    page.locator("main form button").click();

    assertThat(page.locator("tbody tr").allTextContents())
        .isNotEmpty()
        .allMatch(line -> line.contains("上传批次") && line.contains("operator"));
    assertThat(page.locator("tbody tr").last().textContent()).contains("数量 3");
    assertThat(page.locator("select[name=action]").inputValue()).isEqualTo("BATCH_UPLOADED");

    page.locator("input[name=person]").fill("nobody");
    page.locator("main form button").click();
    assertThat(page.locator(".notice").textContent()).startsWith("没有这样的记录");
  }

  @Test
  void turningThePageKeepsWhatItIsNarrowedBy() {
    Page page = open(Look.ENGLISH_WIDE, "/administration/audit?person=operator&size=1");
    page.locator(".pager a[rel=next]").click();
    assertThat(page.url()).contains("person=operator", "page=1");
    assertThat(page.locator("input[name=person]").inputValue()).isEqualTo("operator");
  }
}
