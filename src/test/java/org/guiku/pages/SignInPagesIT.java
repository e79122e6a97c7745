package org.guiku.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.guiku.access.Account;
import org.guiku.access.People;
import org.guiku.access.Role;
import org.guiku.access.signin.SignInPasswords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages where people sign in, and where they are looked after. */
class SignInPagesIT extends AccountsPageTest {

  SignInPagesIT(People people, SignInPasswords passwords) {
    super(people, passwords);
  }

  @ParameterizedTest
  @EnumSource(names = {"CHINESE_WIDE", "ENGLISH_NARROW"})
  void nobodyIsShutOut(Look look) {
    Account admin = somebody(Role.ADMIN);
    Page page = open(look);
    page.navigate("/sign-in");
    check(page, look + " /sign-in");
    signIn(page, admin);
    for (String path :
        List.of("/", "/people", "/people/" + admin.id(), "/departments", "/account", "/queue")) {
      page.navigate(path);
      check(page, look + " " + path);
    }
    page.navigate("/account/password");
    check(page, look + " /account/password");
  }

  /** An administrator's are the most; no word of theirs is broken. */
  @ParameterizedTest
  @EnumSource(names = {"CHINESE_WIDE", "ENGLISH_WIDE"})
  void thePlacesStandInOneLine(Look look) {
    Page page = open(look);
    page.navigate("/people");
    signIn(page, somebody(Role.ADMIN));
    page.waitForURL("**/people"); // with its style
    assertThat((int) page.evaluate("document.getElementById('places').clientHeight"))
        .isLessThan(44);
  }

  @ParameterizedTest
  @EnumSource(names = {"CHINESE_WIDE", "ENGLISH_NARROW"})
  void anAdministratorAddsSomebodyWhoThenSignsIn(Look look) {
    Page admin = open(look);
    admin.navigate("/people");
    signIn(admin, somebody(Role.ADMIN));
    assertThat(admin.url()).endsWith("/people");
    String name = "new-" + UUID.randomUUID();
    admin.locator("section [name=name]").fill(name);
    admin.locator("section [name=roles][value=EDITOR]").check();
    admin.locator("#add-person").click();
    admin.locator("#reset").click();
    String given = admin.locator("#secret").textContent();

    Page page = open(look);
    page.navigate("/saved-searches");
    fill(page, name, given);
    assertThat(page.url()).endsWith("/account/password");
    page.locator("[name=old]").fill(given);
    page.locator("[name=chosen]").fill("kurz und gut");
    page.locator("main form button").click();

    assertThat(page.locator("main .notice").textContent()).isNotBlank();
    page.navigate("/people");
    assertThat(page.locator("h1").textContent())
        .isEqualTo(
            look.isChinese()
                ? "您的角色不能做这件事，需要请找管理员。"
                : "Your role does not allow this; ask the administrator if it should.");
    expectComplaint("403");
  }

  @Test
  void aWrongPasswordIsSaidOnThePageWhichKeepsTheName() {
    Page page = open(Look.CHINESE_NARROW);
    page.navigate("/sign-in");
    fill(page, "nobody", "wrong");

    assertThat(page.locator("[role=alert]").textContent()).startsWith("没有登录成");
    assertThat(page.locator("#name").inputValue()).isEqualTo("nobody");
    assertThat(page.locator("#password").inputValue()).isEmpty();
    expectComplaint("401");
  }

  @Test
  void filesAreDroppedAndTakenInByWhoMay() {
    Page page = open(Look.CHINESE_WIDE);
    page.navigate("/sign-in");
    signIn(page, somebody(Role.EDITOR));
    page.navigate("/");
    page.locator("#file").setInputFiles(Path.of("sample-docs/15-expert-opinion.txt"));
    page.locator("#upload button").click();
    PageTest.awaitTaken(page);
    assertThat(page.locator("#progress .told").textContent()).contains("新收 1 份");
  }

  @Test
  void whoReadsAloneIsOfferedNothingElse() {
    Page page = open(Look.CHINESE_WIDE);
    page.navigate("/sign-in");
    signIn(page, somebody(Role.READER));
    assertThat(page.locator("#upload").count()).isZero();
    assertThat(page.locator("#places a[href='/people']").count()).isZero();
    assertThat(page.locator("#places a[href='/bin']").count()).isZero();
    page.locator(".out button").click();
    assertThat(page.locator("#places a[href='/sign-in']").count()).isOne();
  }

  private static void check(Page page, String what) {
    Locator title = page.locator("h1");
    assertThat(title.count()).as(what).isOne();
    Barriers.assertNone(page, what);
  }
}
