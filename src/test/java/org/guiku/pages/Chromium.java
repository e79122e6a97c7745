package org.guiku.pages;

import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The machine's own Chromium, started once for all tests. Where it or a Chinese font is missing the
 * tests are skipped and say so; where {@code guiku.ci} is set, that is a failure.
 */
final class Chromium {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static Optional<Browser> running = Optional.empty();

  private Chromium() {}

  static synchronized Browser started() {
    if (running.isEmpty()) {
      Path executable = executable().orElseGet(() -> missing("Chromium", "chromium"));
      if (!hasChineseFont()) {
        missing("a Chinese font", "fonts-noto-cjk");
      }
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
      running =
          Optional.of(
              playwright
                  .chromium()
                  .launch(new LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS)));
    }
    return running.get();
  }

  private static Optional<Path> executable() {
    String given = System.getProperty("guiku.chromium");
    if (given != null) {
      return Optional.of(Path.of(given));
    }
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return NAMES.stream().flatMap(name -> inFolders(path, name)).findFirst();
  }

  private static Stream<Path> inFolders(String path, String name) {
    return Arrays.stream(path.split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable);
  }

  private static boolean hasChineseFont() {
    try {
      Process fonts = new ProcessBuilder("fc-list", ":lang=zh", "family").start();
      return !new String(fonts.getInputStream().readAllBytes()).isBlank();
    } catch (IOException e) {
      return false;
    }
  }

  private static Path missing(String what, String debianPackage) {
    String sentence =
        "the pages are not looked at: " + what + " is missing (Debian: " + debianPackage + ")";
    if (Boolean.getBoolean("guiku.ci")) {
      return fail(sentence);
    }
    System.err.println(sentence);
    return Assumptions.abort(sentence);
  }
}
