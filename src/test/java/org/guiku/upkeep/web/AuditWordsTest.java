package org.guiku.upkeep.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.guiku.access.AuditAction;
import org.guiku.access.AuditDetail;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An act without a name would be shown to administrators by its code. */
class AuditWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "_en"})
  void everyActAndDetailHasANameInChineseAndInEnglish(String language) throws IOException {
    Path file = Path.of("src/main/resources/messages/audit" + language + ".properties");
    Properties words = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      words.load(reader);
    }
    assertThat(words.stringPropertyNames())
        .containsAll(Stream.concat(actions(), details()).toList());
  }

  private static Stream<String> actions() {
    return Arrays.stream(AuditAction.values()).map(action -> "audit.action." + action);
  }

  private static Stream<String> details() {
    return Arrays.stream(AuditDetail.Key.values()).map(key -> "audit.detail." + key);
  }
}
