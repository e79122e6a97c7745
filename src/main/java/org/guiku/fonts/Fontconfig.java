package org.guiku.fonts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What fontconfig knows of fonts for Chinese, where it is installed. */
final class Fontconfig {

  private static final Logger LOG = LoggerFactory.getLogger(Fontconfig.class);
  private static final List<String> COMMAND =
      List.of("fc-list", "--format=%{file}\\n", ":lang=zh-cn");
  private static final int SECONDS = 10;

  private Fontconfig() {}

  /** Empty where there is no fontconfig, or it does not answer in time. */
  static List<Path> files() {
    try {
      Path answer = Files.createTempFile("guiku", ".fonts");
      try {
        return asked(answer)
            ? Files.readAllLines(answer).stream().map(Path::of).toList()
            : List.of();
      } finally {
        Files.delete(answer);
      }
    } catch (IOException e) {
      LOG.debug("no fontconfig", e);
      return List.of();
    }
  }

  private static boolean asked(Path answer) throws IOException {
    Process process =
        new ProcessBuilder(COMMAND)
            .redirectOutput(answer.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      return process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      process.destroyForcibly();
    }
  }
}
