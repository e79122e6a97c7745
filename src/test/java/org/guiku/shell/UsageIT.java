package org.guiku.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the command line is used, rightly and wrongly. */
class UsageIT {

  @Test
  void itSaysItsVersion() {
    Program.Ended ended = Program.run("--version");

    assertThat(ended.code()).isZero();
    assertThat(ended.out()).matches("guiku \\S+\n");
    assertThat(ended.err()).isEmpty();
  }

  @Test
  void itSaysHowItIsUsed() {
    Program.Ended ended = Program.runUnder("POSIX", "--help");

    assertThat(ended.code()).isZero();
    assertThat(ended.out())
        .contains("规划文本库", "serve", "ingest", "extract", "search", "check", "reindex");
    assertThat(ended.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve", "ingest", "extract", "search", "check", "reindex", "warm-up"})
  void everyCommandSaysHowItIsUsed(String command) {
    Program.Ended ended = Program.run(command, "--help");

    assertThat(ended.code()).isZero();
    assertThat(ended.out()).startsWith("Usage: guiku " + command).contains("--help");
    assertThat(ended.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "dance",
        "--dance",
        "ingest",
        "ingest x --kind PLANS",
        "extract",
        "extract x --format xml",
        "search",
        "search x --size many",
        "search x --size 0",
        "search x --size 101",
        "search x --server nonsense",
        "search x --server ftp://localhost",
        "serve --port x",
        "serve setting"
      })
  void aWrongUseIsExplainedAndEndsWithTwo(String words) {
    Program.Ended ended = Program.run(words.isEmpty() ? new String[0] : words.split(" "));

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).isNotBlank().doesNotContain("\tat ");
  }

  @Test
  void wordsThatTheLocaleCannotSayAreNotSearchedGarbled() {
    Program.Ended ended = Program.runUnder("POSIX", "search", "规划");

    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).startsWith("guiku: ").contains("LC_ALL=C.UTF-8").hasLineCount(1);
  }

  @Test
  void aServerThatIsNotThereEndsWithThreeAndASentence() {
    Program.Ended ended = Program.run("search", "x", "--server", "http://127.0.0.1:1");

    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).isEqualTo("guiku: no server answers at http://127.0.0.1:1\n");
  }
}
