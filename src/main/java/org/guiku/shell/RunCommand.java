package org.guiku.shell;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code guiku run}. */
@Command(
    name = "run",
    description = {
      "Answers a list of questions, in the form in which retrieval is evaluated (TREC).",
      "",
      "Prints a line for each document found: topic Q0 document rank score guiku. A document that"
          + " was imported is named by its id in the other system (blanks in it as _), any other by"
          + " its id here.",
      "A question is plain words, never query syntax, and not all of them need stand in a document.",
      ""
    },
    versionProvider = ProgramVersion.class,
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

  /** What can be found by. */
  enum Mode {
    LEXICAL,
    SEMANTIC,
    HYBRID
  }

  /** Topics in one request: some seconds' work, so that one sees it go on. */
  private static final int AT_ONCE = 50;

  private static final int DEEPEST = 1000;

  @ParentCommand Shell shell;

  @Mixin Repository repository = new Repository();

  @Parameters(paramLabel = "TOPICS.tsv", description = "in UTF-8, a line each: id<TAB>question")
  Path topics = Path.of("");

  @Option(
      names = "--depth",
      paramLabel = "N",
      defaultValue = "100",
      description = "most documents for a question, 1 to 1000 (default: ${DEFAULT-VALUE})")
  int depth = 100;

  @Option(
      names = "--mode",
      defaultValue = "hybrid",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  Mode mode = Mode.HYBRID;

  @Override
  public Integer call() throws CannotRun, IOException, InterruptedException {
    if (depth < 1 || depth > DEEPEST) {
      throw CannotRun.wrongUsage("--depth is 1 to " + DEEPEST + ", not " + depth);
    }
    List<String> lines = lines();
    String path = "/search/runs?depth=" + depth + "&mode=" + mode.name().toLowerCase(Locale.ROOT);
    try (Client client = repository.open(shell);
        ProgressBar bar = bar(lines.size())) {
      for (int from = 0; from < lines.size(); from += AT_ONCE) {
        List<String> part = lines.subList(from, Math.min(from + AT_ONCE, lines.size()));
        String body = String.join("\n", part) + "\n";
        System.out.print(
            client.postForText(path, "text/tab-separated-values", BodyPublishers.ofString(body)));
        bar.stepBy(part.size());
      }
    }
    return Shell.DONE;
  }

  /** Looked through before the first is asked, so that no half run is printed. */
  private List<String> lines() throws CannotRun, IOException {
    List<String> lines = read();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      String[] parts = lines.get(i).split("\t", 2);
      if (!lines.get(i).isBlank() && (parts.length < 2 || !ids.add(parts[0].strip()))) {
        throw CannotRun.wrongUsage(
            "line %d of %s is no id<TAB>question, or has the id of another"
                .formatted(i + 1, topics));
      }
    }
    return lines.stream().filter(line -> !line.isBlank()).toList();
  }

  private List<String> read() throws CannotRun, IOException {
    try {
      return Files.readAllLines(topics);
    } catch (CharacterCodingException e) {
      throw CannotRun.wrongUsage("the file " + topics + " is not in UTF-8");
    } catch (NoSuchFileException e) {
      throw CannotRun.wrongUsage("the file " + topics + " is not there");
    }
  }

  private static ProgressBar bar(int topics) {
    return new ProgressBarBuilder()
        .setTaskName("guiku run")
        .setInitialMax(topics)
        .setUpdateIntervalMillis(250)
        .build();
  }
}
