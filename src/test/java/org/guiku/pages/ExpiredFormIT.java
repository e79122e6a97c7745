package org.guiku.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import org.guiku.access.Account;
import org.guiku.access.People;
import org.guiku.access.Role;
import org.guiku.access.signin.SignInPasswords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody sees who sends a form that was opened in another session. */
class ExpiredFormIT extends AccountsPageTest {

  private static final String TYPED = "省水利厅规划处";

  ExpiredFormIT(People people, SignInPasswords passwords) {
    super(people, passwords);
  }

  @ParameterizedTest
  @EnumSource(names = {"CHINESE_NARROW", "ENGLISH_WIDE"})
  void whoseSessionEndedIsToldAndLedBackBySigningIn(Look look) {
    Account admin = somebody(Role.ADMIN);
    Page page = atTheForm(look, admin);
    page.context().clearCookies();
    send(page, look);

    assertThat(page.locator("h1").textContent())
        .isEqualTo(
            look.isChinese()
                ? "登录已经结束，刚才提交的内容没有保存。"
                : "You are no longer signed in, and what you sent was not saved.");
    assertThat(page.locator("main li").allTextContents()).containsExactly(TYPED + look, "330000");

    page.locator("main a").click();
    signIn(page, admin);
    assertThat(page.url()).isEqualTo(home() + "/departments?lang=" + language(look));
    expectComplaint("401");
  }

  @ParameterizedTest
  @EnumSource(names = {"CHINESE_WIDE", "ENGLISH_NARROW"})
  void whoSignedInAnewMeanwhileIsToldAndLedBack(Look look) {
    Account admin = somebody(Role.ADMIN);
    Page page = atTheForm(look, admin);
    signInAnew(page, admin);
    send(page, look);

    assertThat(page.locator("h1").textContent())
        .isEqualTo(
            look.isChinese()
                ? "这张表单已经过期，刚才提交的内容没有保存。"
                : "This form is too old, and what you sent was not saved.");
    assertThat(page.locator("main li").allTextContents()).containsExactly(TYPED + look, "330000");

    page.locator("main a").click();
    assertThat(page.url()).isEqualTo(home() + "/departments?lang=" + language(look));
    send(page, look);
    assertThat(page.locator("form.department [name=name]").all().stream().map(Locator::inputValue))
        .contains(TYPED + look);
    expectComplaint("403");
  }

  @Test
  void whoIsSignedOutAlreadyIsOutWithoutAWord() {
    Page page = atTheForm(Look.CHINESE_WIDE, somebody(Role.ADMIN));
    page.context().clearCookies();
    page.locator(".out button").click();
    assertThat(page.url()).isEqualTo(home() + "/");
    assertThat(page.locator("#places a[href='/sign-in']").count()).isOne();
  }

  @Test
  void signingInAnewKeepsTheWayBack() {
    Account admin = somebody(Role.ADMIN);
    Page page = open(Look.CHINESE_WIDE);
    page.navigate("/departments");
    page.context().clearCookies();
    fill(page, admin.name(), PASSWORD);
    assertThat(page.locator("[role=alert]").textContent()).contains("放得太久");
    signIn(page, admin);
    assertThat(page.url()).isEqualTo(home() + "/departments");
  }

  @Test
  void programsAreAnsweredWithAProblem() {
    Page page = atTheForm(Look.CHINESE_WIDE, somebody(Role.ADMIN));
    var refused =
        page.request()
            .post(
                "/api/v1/saved-searches",
                RequestOptions.create()
                    .setHeader("Accept", "text/html")
                    .setHeader("X-CSRF-TOKEN", "guessed")
                    .setData("{\"query\":\"水\"}"));
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.headers().get("content-type")).startsWith("application/problem+json");
    assertThat(refused.text()).contains("FORM_EXPIRED");
  }

  private Page atTheForm(Look look, Account admin) {
    Page page = open(look);
    page.navigate("/sign-in");
    signIn(page, admin);
    page.navigate("/departments?lang=" + language(look));
    return page;
  }

  private static String language(Look look) {
    return look.isChinese() ? "zh" : "en";
  }

  private static void signInAnew(Page page, Account admin) {
    Page other = page.context().newPage();
    page.context().clearCookies();
    other.navigate("/sign-in");
    signIn(other, admin);
    other.close();
  }

  private static void send(Page page, Look look) {
    page.locator("section [name=name]").fill(TYPED + look);
    page.locator("section [name=region]").fill("330000");
    page.locator("section [name=level]").selectOption("PROVINCIAL");
    page.locator("#add-department").click();
  }
}
