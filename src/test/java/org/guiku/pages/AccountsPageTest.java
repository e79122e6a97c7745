package org.guiku.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guiku.Guiku;
import org.guiku.access.Account;
import org.guiku.access.AccountForm;
import org.guiku.access.People;
import org.guiku.access.Role;
import org.guiku.access.Viewer;
import org.guiku.access.signin.SignInPasswords;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;
import org.springframework.util.FileSystemUtils;

/**
 * A real server on which people sign in, and a real browser; both are shared by all tests. What a
 * page complains of in its console fails the test that saw it.
 */
@SpringBootTest(classes = Guiku.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
abstract class AccountsPageTest {

  static final Viewer OPERATOR = new Viewer.Operator();
  static final String PASSWORD = "ein langes Wort";

  /** What a browser asks for by itself where there is no head to name another. */
  private static final String OF_NO_PAGE = "/favicon.ico";

  private static final Path DATA = temporary();

  @LocalServerPort private int port;

  private final People people;
  private final SignInPasswords passwords;
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  AccountsPageTest(People people, SignInPasswords passwords) {
    this.people = people;
    this.passwords = passwords;
  }

  @DynamicPropertySource
  static void repository(DynamicPropertyRegistry settings) {
    settings.add("guiku.data", DATA::toString);
    settings.add("guiku.access", () -> "accounts");
  }

  @AfterEach
  void nothingWasComplainedOf() {
    contexts.forEach(BrowserContext::close);
    assertThat(complaints).isEmpty();
  }

  Account somebody(Role role) {
    return called(role, "王某");
  }

  Account called(Role role, String shown) {
    String name = role.name().toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID();
    Account added =
        people.add(new AccountForm(name, shown, Set.of(role), Optional.empty()), OPERATOR);
    return passwords.give(added.id(), PASSWORD, OPERATOR);
  }

  Page open(Look look) {
    BrowserContext context = look.fresh(home());
    contexts.add(context);
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          boolean told = message.type().equals("error") || message.type().equals("warning");
          if (told && !message.location().contains(OF_NO_PAGE)) {
            complaints.add(page.url() + ": " + message.text() + " " + message.location());
          }
        });
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    page.onDialog(
        dialog -> {
          complaints.add(page.url() + " says " + dialog.message());
          dialog.dismiss();
        });
    return page;
  }

  String home() {
    return "http://127.0.0.1:" + port;
  }

  void expectComplaint(String part) {
    complaints.removeIf(complaint -> complaint.contains(part));
  }

  static void signIn(Page page, Account account) {
    fill(page, account.name(), PASSWORD);
    assertThat(page.locator(".out").count()).isOne();
  }

  static void fill(Page page, String name, String password) {
    page.locator("#name").fill(name);
    page.locator("#password").fill(password);
    page.locator("#sign-in").click();
  }

  private static Path temporary() {
    try {
      Path folder = Files.createTempDirectory("guiku-accounts");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> deleted(folder)));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void deleted(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      System.err.println("left behind: " + folder);
    }
  }
}
