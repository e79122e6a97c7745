package org.guiku.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.guiku.access.Account;
import org.guiku.access.People;
import org.guiku.access.Role;
import org.guiku.access.signin.SignInPasswords;
import org.junit.jupiter.api.Test;

/** From an empty house to a published plan, by the pages alone. */
class SettingUpIT extends AccountsPageTest {

  private static final String OWN = "ein eigenes Wort";

  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final String water = "省水利厅" + mark;
  private final String reform = "省发展改革委" + mark;
  private final SignInPasswords passwords;

  SettingUpIT(People people, SignInPasswords passwords) {
    super(people, passwords);
    this.passwords = passwords;
  }

  @Test
  void anAdministratorSetsUpWhoBringsReadsAndPublishes() {
    Account first = somebody(Role.ADMIN);
    Page admin = arrive(first.name(), passwords.reset(first.id(), OPERATOR));
    addDepartment(admin, water, "PROVINCIAL");
    addDepartment(admin, reform, "PROVINCIAL");
    Page editor = arrive("li-" + mark, add(admin, "li-" + mark, Role.EDITOR, water));
    Page publisher = arrive("ou-" + mark, add(admin, "ou-" + mark, Role.PUBLISHER, reform));
    Page reader = arrive("wu-" + mark, add(admin, "wu-" + mark, Role.READER, ""));
    Page anybody = open(Look.CHINESE_NARROW);

    String draft = bring(editor);
    assertThat(finds(editor, draft)).isTrue();
    assertThat(finds(publisher, draft)).isFalse();

    openTo(admin, draft, "RESTRICTED");
    nameReaders(admin, draft, reform);
    assertThat(finds(publisher, draft)).isTrue();
    assertThat(finds(reader, draft)).isFalse();
    assertThat(finds(anybody, draft)).isFalse();

    openTo(publisher, draft, "PUBLIC");
    assertThat(finds(reader, draft)).isTrue();
    assertThat(finds(anybody, draft)).isTrue();
  }

  /** Signs in with a password that somebody else chose, which has to be changed first. */
  private Page arrive(String name, String given) {
    Page page = open(Look.CHINESE_WIDE);
    page.navigate("/sign-in");
    fill(page, name, given);
    page.navigate("/queue");
    assertThat(page.url()).endsWith("/account/password");
    page.locator("[name=old]").fill(given);
    page.locator("[name=chosen]").fill(OWN);
    page.locator("main form button").click();
    assertThat(page.locator("main .notice").textContent()).startsWith("密码已经修改");
    return page;
  }

  private static void addDepartment(Page admin, String name, String level) {
    admin.navigate("/departments");
    Locator form = admin.locator("section .department");
    form.locator("[name=name]").fill(name);
    form.locator("[name=region]").fill("330000");
    form.locator("[name=level]").selectOption(level);
    admin.locator("#add-department").click();
  }

  /** Answers the password to hand on. */
  private static String add(Page admin, String name, Role role, String department) {
    admin.navigate("/people");
    admin.locator("section [name=name]").fill(name);
    admin.locator("section [name=department]").selectOption(department);
    admin.locator("section [name=roles][value=" + role + "]").check();
    admin.locator("#add-person").click();
    admin.locator("#reset").click();
    return admin.locator("#secret").textContent();
  }

  /** Answers the address of the document. */
  private String bring(Page editor) {
    String text = "云澜市水网规划" + mark + "\n\n第一章 总则\n\n本规划编号为" + mark + "。\n";
    editor.navigate("/");
    editor.locator("#upload [name=kind]").selectOption("PLAN");
    editor
        .locator("#file")
        .setInputFiles(
            new FilePayload(
                "水网规划" + mark + ".txt", "text/plain", text.getBytes(StandardCharsets.UTF_8)));
    editor.locator("#upload button").click();
    PageTest.awaitTaken(editor);
    editor.navigate("/");
    Locator latest = editor.locator(".latest a").filter(withText(mark));
    return latest.getAttribute("href");
  }

  private static Locator.FilterOptions withText(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static void openTo(Page page, String document, String circle) {
    page.navigate(document);
    PageTest.awaitOpen(page);
    Locator visibility = page.locator("#fact-visibility + dd");
    visibility.locator(".edit > summary").click();
    visibility.locator("select").selectOption(circle);
    visibility.locator("button[value=VALUE]").click();
    PageTest.awaitOpen(page);
  }

  private static void nameReaders(Page admin, String document, String department) {
    admin.navigate(document + "/readers");
    assertThat(admin.locator("main > p a").getAttribute("href")).isEqualTo(document);
    assertThat(admin.locator("main > p a").textContent()).contains("水网规划");
    admin.locator("details.edit > summary").first().click();
    admin.locator("[name=departments][value='" + department + "']").check();
    admin.locator("form[action$='/readers'] button").click();
    assertThat(admin.locator("main li").filter(withText(department)).first().textContent())
        .contains("指定");
  }

  private boolean finds(Page page, String document) {
    page.navigate("/search?q=" + mark);
    return page.locator(".hit h2 a[href^='" + document + "']").count() > 0;
  }
}
