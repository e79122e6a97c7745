package org.guiku.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.guiku.Guiku;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real server that holds a few samples, and a real browser. Both are shared by all tests; what a
 * page complains of in its console fails the test that saw it.
 */
@SpringBootTest(classes = Guiku.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class PageTest {

  static final Path SAMPLES = Path.of("sample-docs");

  /** A plan of 21 pages, the same as running text, and an opinion. */
  private static final List<String> TAKEN =
      List.of("06-plan.pdf", "05-approval-draft.docx", "16-alignment-opinion.txt");

  private static final Path DATA = temporary();
  private static final Pattern FINISHED = Pattern.compile("读完：.+|Done: .+");
  private static boolean filled;

  @LocalServerPort private int port;

  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  @DynamicPropertySource
  static void temporaryRepository(DynamicPropertyRegistry settings) {
    settings.add("guiku.data", DATA::toString);
    settings.add("guiku.access", () -> "open");
  }

  @BeforeEach
  void takeSamplesIn() {
    Chromium.started();
    if (!filled) {
      Page page = open(Look.CHINESE_WIDE, "/");
      page.locator("#file")
          .setInputFiles(TAKEN.stream().map(SAMPLES::resolve).toArray(Path[]::new));
      page.locator("#upload button").click();
      awaitTaken(page);
      filled = true;
    }
  }

  @AfterEach
  void nothingWasComplainedOf() {
    contexts.forEach(BrowserContext::close);
    assertThat(complaints).isEmpty();
  }

  Page open(Look look, String path) {
    BrowserContext context = look.fresh(home());
    contexts.add(context);
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    page.navigate(path);
    return page;
  }

  Page openWithoutScripts(Look look, String path) {
    BrowserContext context = look.withoutScripts(home());
    contexts.add(context);
    Page page = context.newPage();
    page.navigate(path);
    return page;
  }

  /** A browser says so itself when a page is not found; nothing is wrong then. */
  void expectComplaint(String part) {
    complaints.removeIf(complaint -> complaint.contains(part));
  }

  static void awaitTaken(Page page) {
    page.locator("#progress .told", new Page.LocatorOptions().setHasText(FINISHED))
        .waitFor(new Locator.WaitForOptions().setTimeout(60_000));
  }

  static void awaitOpen(Page page) {
    page.locator("main[data-open]").waitFor();
  }

  String home() {
    return "http://127.0.0.1:" + port;
  }

  JsonNode ask(Page page, String path) {
    return JsonMapper.shared().readTree(page.request().get(home() + "/api/v1" + path).text());
  }

  String idOf(Page page, String fileName) {
    return StreamSupport.stream(ask(page, "/documents?size=100").path("items").spliterator(), false)
        .filter(document -> document.path("fileName").asString().equals(fileName))
        .map(document -> document.path("id").asString())
        .findFirst()
        .orElseThrow();
  }

  private static Path temporary() {
    try {
      Path folder = Files.createTempDirectory("guiku-pages");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> deleted(folder)));
      return folder;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void deleted(Path folder) {
    try {
      org.springframework.util.FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      System.err.println("left behind: " + folder);
    }
  }
}
