package org.guiku.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.guiku.documents.DocumentReceived;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/** How files come in, and what becomes of those that cannot be read. */
class TakingInIT extends PageTest {

  private static final String SCRIPT = "<img src=x onerror=alert(1)><script>alert(2)</script>";

  @Autowired private ConfigurableApplicationContext server;

  @Test
  void filesDroppedAnywhereOnTheHomePageAreReadAndFound() throws IOException {
    Page page = open(Look.CHINESE_WIDE, "/");
    drop(page, "07-review-letter.pdf", Files.readAllBytes(SAMPLES.resolve("07-review-letter.pdf")));
    awaitTaken(page);
    assertThat(page.locator("#progress .told").textContent()).contains("新收 1 份");
    page.locator(".latest a", new Page.LocatorOptions().setHasText("财政局")).waitFor();

    page.navigate("/search?q=财政局");
    assertThat(page.locator(".hit h2").allTextContents()).anyMatch(t -> t.contains("财政局"));
  }

  @Test
  void aFileThatCannotBeReadIsNamedWithReasonAndAdvice() throws IOException {
    Page page = open(Look.ENGLISH_NARROW, "/");
    drop(page, "半份.pdf", halfOf("01-study.pdf"));
    awaitTaken(page);
    assertThat(page.locator(".failures").textContent())
        .contains("半份.pdf", "Damaged file", "Open it in the program it came from");
  }

  @Test
  void theQueueShowsAFailureAndTriesItAgain() throws IOException {
    Page page = open(Look.CHINESE_WIDE, "/");
    drop(page, "残卷.pdf", halfOf("13-neighbouring-plan.pdf"));
    awaitTaken(page);

    page.navigate("/queue");
    Locator row = page.locator("#now tr", new Page.LocatorOptions().setHasText("残卷.pdf"));
    assertThat(row.textContent()).contains("CORRUPT", "文件损坏", "另存一份再上传");
    String failed = idOf(page, "残卷.pdf");
    assertTriedAgain(
        failed,
        () -> {
          page.locator("#choose-" + failed).check();
          page.locator("#again-chosen").click();
        });
    assertThat(page.url()).endsWith("/queue");
    page.locator("#failed-" + failed).waitFor(new Locator.WaitForOptions().setTimeout(30_000));
    assertTriedAgain(failed, () -> page.locator("#again-" + failed).click());
    page.locator("#failed-" + failed).waitFor(new Locator.WaitForOptions().setTimeout(30_000));
    assertTriedAgain(failed, () -> page.locator("#again-all").click());
    page.locator("#failed-" + failed).waitFor(new Locator.WaitForOptions().setTimeout(30_000));

    page.navigate("/documents/" + failed);
    assertThat(page.locator("main").textContent()).contains("文件损坏", "另存一份再上传");
    assertTriedAgain(failed, () -> page.locator("main form[action$='/attempts'] button").click());
    page.locator("main h2", new Page.LocatorOptions().setHasText("文件损坏")).waitFor();
  }

  @Test
  void theQueueRefreshesWithoutTakingTheFocusAway() throws IOException {
    Page page = open(Look.CHINESE_WIDE, "/");
    drop(page, "断简.pdf", halfOf("12-county-plan.pdf"));
    awaitTaken(page);
    page.navigate("/queue");
    String button = "#again-" + idOf(page, "断简.pdf");
    page.locator(button).focus();
    page.waitForResponse(answer -> answer.url().contains("/queue/now"), () -> {});
    page.locator("#now:not(.htmx-request, .htmx-swapping, .htmx-settling)").waitFor();
    assertThat(page.locator(button + ":focus").count()).isOne();
  }

  @Test
  void aFormWithoutScriptsTakesFilesInToo() {
    Page page = openWithoutScripts(Look.ENGLISH_WIDE, "/");
    page.locator("#file").setInputFiles(SAMPLES.resolve("15-expert-opinion.txt"));
    page.locator("#upload select").selectOption("EXPERT_OPINION");
    page.locator("#upload button").click();
    assertThat(page.url()).contains("/queue?batch=");
    assertThat(page.locator("main").textContent()).contains("1 files taken in");
  }

  @Test
  void aScriptInATitleOrAFileNameDoesNotRun() {
    Page page = open(Look.CHINESE_WIDE, "/");
    page.onDialog(
        dialog -> {
          throw new AssertionError("a stored script ran: " + dialog.message());
        });
    String text = SCRIPT + "\n藏书楼的墙上写着 " + SCRIPT + " 这些字。\n";
    page.locator("#file")
        .setInputFiles(
            new FilePayload[] {
              new FilePayload(
                  SCRIPT.replace("/", "") + ".txt",
                  "text/plain",
                  text.getBytes(StandardCharsets.UTF_8))
            });
    page.locator("#upload button").click();
    awaitTaken(page);
    for (String path : List.of("/", "/search?q=藏书楼", "/queue")) {
      page.navigate(path);
      assertNothingOfItIsMarkup(page);
    }
    page.navigate("/search?q=藏书楼");
    page.locator(".hit h2 a").click();
    awaitOpen(page);
    assertThat(page.locator(".set").textContent()).contains("<img src=x");
    assertNothingOfItIsMarkup(page);
  }

  /** Whatever the outcome, the file is on its way once more. */
  private void assertTriedAgain(String id, Runnable action) {
    Queue<String> queued = new ConcurrentLinkedQueue<>();
    ApplicationListener<PayloadApplicationEvent<?>> listener =
        event -> {
          if (event.getPayload() instanceof DocumentReceived received) {
            queued.add(received.id().value());
          }
        };
    server.addApplicationListener(listener);
    action.run();
    server.removeApplicationListener(listener);
    assertThat(queued).contains(id);
  }

  private static void assertNothingOfItIsMarkup(Page page) {
    assertThat(page.locator("img, script:not([src])").count()).as(page.url()).isZero();
  }

  private static byte[] halfOf(String sample) throws IOException {
    byte[] whole = Files.readAllBytes(SAMPLES.resolve(sample));
    return Arrays.copyOf(whole, 2_000);
  }

  private static void drop(Page page, String name, byte[] content) {
    JSHandle files =
        page.evaluateHandle(
            """
            ([name, base64]) => {
              const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
              const files = new DataTransfer();
              files.items.add(new File([bytes], name));
              return files;
            }""",
            List.of(name, Base64.getEncoder().encodeToString(content)));
    page.dispatchEvent("footer", "drop", Map.of("dataTransfer", files));
  }
}
