package org.guiku.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatSampleTest {

  @Test
  void bothReadmesHaveALineForEveryFormatAndNoneWithoutASample() throws IOException {
    assertThat(named("README.md", "| format |", ", "))
        .containsExactlyInAnyOrderElementsOf(
            FormatSample.all().stream().map(FormatSample::format).distinct().toList());
    assertThat(named("README.zh-CN.md", "| 格式 |", "[、，]"))
        .containsExactlyInAnyOrderElementsOf(
            FormatSample.all().stream().map(FormatSample::chinese).distinct().toList());
  }

  /** The first cells of the table that begins so. */
  private static List<String> named(String readme, String head, String between) throws IOException {
    return Files.readAllLines(Path.of(readme)).stream()
        .dropWhile(line -> !line.startsWith(head))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> line.split("\\|")[1].strip())
        .flatMap(cell -> Arrays.stream(cell.split(between)))
        .toList();
  }
}
