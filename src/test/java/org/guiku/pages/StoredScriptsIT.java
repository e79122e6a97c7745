package org.guiku.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.guiku.access.Account;
import org.guiku.access.Department;
import org.guiku.access.Departments;
import org.guiku.access.People;
import org.guiku.access.Role;
import org.guiku.access.Token;
import org.guiku.access.Tokens;
import org.guiku.access.signin.SignInPasswords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever people write or bring is text on every page: nothing of it runs, and nothing of it
 * becomes an element that the content policy would have to stop.
 */
class StoredScriptsIT extends AccountsPageTest {

  /** What of it is more than text, as the browser sees it. */
  private static final String HARM =
      """
      () => [
        ...(globalThis.__ran === undefined ? [] : ['a script ran']),
        ...[...document.querySelectorAll('.planted')].map((e) => e.outerHTML),
        ...[...document.querySelectorAll('*')].flatMap((e) => [...e.attributes]
          .filter(({ name, value }) => /^on/i.test(name)
            || (/^(?:href|src|action|formaction)$/.test(name) && /^\\s*javascript:/i.test(value)))
          .map(({ name, value }) => `${e.localName} ${name}=${value}`)),
        ...(document.documentElement.outerHTML.includes('%s') ? ['a template was read twice'] : []),
      ]
      """
          .formatted(HostileFiles.COMPUTED);

  /** Whether it is shown, but for the name of who is looking, which stands on every page. */
  private static final String SHOWN =
      """
      () => {
        const main = document.querySelector('main') ?? document.body;
        return main.textContent.includes('planted')
          || [...main.querySelectorAll('input')].some((e) => e.value.includes('planted'));
      }
      """;

  private static final List<String> READABLE = List.of(".txt", ".html", ".pdf", ".zip");

  private final Departments departments;
  private final Tokens tokens;
  private final RequestMappingHandlerMapping routes;

  private Page page;
  private Account admin;
  private String plan = "";
  private String comparison = "";
  private String opinion = "";

  StoredScriptsIT(
      People people,
      SignInPasswords passwords,
      Departments departments,
      Tokens tokens,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
    super(people, passwords);
    this.departments = departments;
    this.tokens = tokens;
    this.routes = routes;
  }

  @BeforeEach
  void somebodyOfThatNameBringsThemIn() throws IOException {
    admin = called(Role.ADMIN, HostileFiles.SCRIPT);
    page = open(Look.CHINESE_WIDE);
    page.navigate("/sign-in");
    signIn(page, admin);
    page.navigate("/");
    page.locator("#file").setInputFiles(HostileFiles.all());
    page.locator("#upload button").click();
    PageTest.awaitTaken(page);
    assertHarmless("/");
  }

  /** Every address at which a controller serves a page, so that none is forgotten. */
  @Test
  void nothingRunsOnAnyPage() {
    sayItOfEverything();
    var silent = new TreeSet<String>();
    for (String route : pages()) {
      if (addresses(route).filter(this::showsItHarmlessly).count() == 0) {
        silent.add(route);
      }
    }
    assertThat(silent)
        .containsExactly(
            "/account/password",
            "/administration/audit",
            "/administration/check",
            "/comparisons/{id}/unchanged",
            "/documents/{id}/original",
            "/help/search",
            "/plans/new",
            "/plans/{plan}/revisions");
  }

  @Test
  void nothingRunsWhereWhatIsTypedIsCompletedOrCannotBeRead() {
    page.navigate("/search");
    page.locator("#q").pressSequentially("plant");
    page.locator("#suggested [role=option]").first().waitFor();
    assertHarmless("suggestions");

    page.navigate("/search?q=" + encoded(HostileFiles.SCRIPT));
    assertThat(page.locator(".wrong").textContent()).contains("planted");
    assertHarmless("a query that cannot be read");
  }

  @Test
  void nothingRunsWhereAPageIsDrawnOrAFeedIsRead() {
    String saved = saved();
    for (String path :
        List.of(
            "/documents/" + named(".pdf") + "/pages/1/letters",
            "/api/v1/saved-searches/" + saved + "/feed")) {
      page.navigate(path);
      assertThat(page.content()).as(path).contains("planted");
      assertHarmless(path);
    }
  }

  @Test
  void anOriginalIsKeptAndNotOpened() {
    for (JsonNode document : documents()) {
      String content = "/api/v1/documents/" + document.path("id").asString() + "/content";
      Download kept =
          page.waitForDownload(() -> page.evaluate("to => { location.href = to }", content));
      assertThat(kept.failure()).as(content).isNull();
      assertHarmless(content);
      Map<String, String> said = page.request().get(content).headers();
      assertThat(said.get("content-disposition")).startsWith("attachment;");
      assertThat(said.get("x-content-type-options")).isEqualTo("nosniff");
      assertThat(said.get("content-security-policy")).isEqualTo("sandbox; default-src 'none'");
    }
  }

  private boolean showsItHarmlessly(String path) {
    page.navigate(path);
    if (page.locator("main.read").count() > 0) {
      PageTest.awaitOpen(page);
    }
    assertHarmless(path);
    return Boolean.TRUE.equals(page.evaluate(SHOWN));
  }

  private void assertHarmless(String what) {
    assertThat((List<?>) page.evaluate(HARM)).as(what).isEmpty();
  }

  private List<String> pages() {
    return routes.getHandlerMethods().entrySet().stream()
        .filter(route -> isPage(route.getValue()))
        .filter(r -> r.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
        .flatMap(route -> route.getKey().getPatternValues().stream())
        .toList();
  }

  private static boolean isPage(HandlerMethod method) {
    Class<?> controller = method.getBeanType();
    return controller.getName().startsWith("org.guiku.")
        && !AnnotatedElementUtils.hasAnnotation(controller, RestController.class)
        && method.getReturnType().getParameterType() == String.class;
  }

  private Stream<String> addresses(String route) {
    String place =
        route
            .replace("/people/{id}", "/people/" + admin.id())
            .replace("{address}", passage())
            .replace("{plan}", plan)
            .replace("/opinions/{id}", "/opinions/" + opinion)
            .replace("/comparisons/{id}", "/comparisons/" + comparison)
            .replace("/changes/{number}", "/changes/1")
            .replace("/documents/{id}/pages/{number}", "/documents/" + named(".pdf") + "/pages/1");
    return READABLE.stream()
        .filter(extension -> !route.endsWith("/outline/coverage") || !extension.equals(".zip"))
        .map(extension -> place.replace("/documents/{id}", "/documents/" + named(extension)))
        .distinct()
        .map(path -> path + "?at=1&q=planted&before=1" + other(path));
  }

  private String other(String path) {
    boolean ofTwo = path.endsWith("/indicators/changes") || path.endsWith("/outline/coverage");
    return ofTwo ? "&to=" + named(path.contains(named(".html")) ? ".txt" : ".html") : "";
  }

  private void sayItOfEverything() {
    if (departments.named(HostileFiles.NAME).isEmpty()) {
      departments.add(
          new Department.Form(HostileFiles.NAME, Optional.empty(), Optional.empty()), OPERATOR);
    }
    tokens.make(admin.id(), new Token.Wish(HostileFiles.SCRIPT, Token.Scope.READ, 1), OPERATOR);
    saved();
    plan = plan();
    READABLE.forEach(extension -> sayItOf(named(extension)));
    comparison = comparison();
    opinion = opinion();
    ask("DELETE", "/api/v1/documents/" + named(".md"), Map.of());
  }

  private void sayItOf(String id) {
    String document = "/api/v1/documents/" + id;
    ask(
        "PATCH",
        document,
        Map.of(
            "title", HostileFiles.SCRIPT,
            "issuer", HostileFiles.SCRIPT,
            "documentNumber", HostileFiles.SCRIPT,
            "indexNumber", HostileFiles.LINK,
            "topic", HostileFiles.SCRIPT));
    Map<String, ?> readers =
        Map.of("people", List.of(admin.name()), "departments", List.of(HostileFiles.NAME));
    ask("PUT", document + "/readers", readers);
    ask("PUT", document + "/department", Map.of("name", HostileFiles.NAME));
  }

  private String comparison() {
    Map<String, ?> both = Map.of("left", named(".txt"), "right", named(".html"));
    return ask("POST", "/api/v1/comparisons", both).path("id").asString();
  }

  /** One that was entered, and answered. */
  private String opinion() {
    Map<String, ?> said =
        Map.of(
            "who", HostileFiles.SCRIPT, "clause", HostileFiles.SCRIPT, "text", HostileFiles.SCRIPT);
    String entered = ask("POST", "/api/v1/plans/" + plan + "/opinions", said).path("id").asString();
    Map<String, ?> answer = Map.of("outcome", "DECLINED", "reason", HostileFiles.SCRIPT);
    ask("POST", "/api/v1/opinions/" + entered + "/answer", answer);
    return entered;
  }

  /** One that was applied for, and returned. */
  private String plan() {
    Map<String, ?> application =
        Map.of(
            "title",
            HostileFiles.SCRIPT,
            "level",
            "PROVINCIAL",
            "category",
            "SPECIAL",
            "managementClass",
            "KEY",
            "period",
            15,
            "region",
            "330000",
            "department",
            HostileFiles.NAME,
            "noSuperior",
            HostileFiles.SCRIPT);
    String id = ask("POST", "/api/v1/plans", application).path("id").asString();
    ask("PATCH", "/api/v1/plans/" + id, Map.of("noSuperior", HostileFiles.LINK));
    ask("POST", "/api/v1/plans/" + id + "/return", Map.of("reason", HostileFiles.SCRIPT));
    return id;
  }

  private String saved() {
    Map<String, ?> wish = Map.of("query", "planted", "name", HostileFiles.SCRIPT);
    return ask("POST", "/api/v1/saved-searches", wish).path("id").asString();
  }

  private String passage() {
    JsonNode passages = get("/api/v1/documents/" + named(".txt") + "/passages");
    return passages.path("items").path(0).path("address").asString();
  }

  private String named(String extension) {
    return documents().stream()
        .filter(document -> document.path("fileName").asString().endsWith(extension))
        .map(document -> document.path("id").asString())
        .findFirst()
        .orElseThrow();
  }

  private List<JsonNode> documents() {
    JsonNode items = get("/api/v1/documents?size=100").path("items");
    return StreamSupport.stream(items.spliterator(), false)
        .filter(document -> document.path("fileName").asString().contains("planted"))
        .toList();
  }

  private JsonNode get(String path) {
    return JsonMapper.shared().readTree(page.request().get(path).text());
  }

  /** As the pages' own scripts ask. */
  private JsonNode ask(String method, String path, Map<String, ?> body) {
    page.navigate("/help/search");
    var request =
        RequestOptions.create()
            .setMethod(method)
            .setHeader("X-CSRF-TOKEN", page.locator("meta[name=csrf]").getAttribute("content"))
            .setData(body);
    var answer = page.request().fetch(path, request);
    assertThat(answer.ok()).as(path + ": " + answer.text()).isTrue();
    return JsonMapper.shared().readTree(answer.text().isEmpty() ? "{}" : answer.text());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
