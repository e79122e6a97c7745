package org.guiku.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.guiku.comparison.ComparisonView;
import org.guiku.comparison.diff.Comparing;
import org.guiku.comparison.diff.Piece;
import org.guiku.comparison.diff.Redline;
import org.guiku.comparison.diff.Sameness;
import org.guiku.comparison.export.TextRedline;
import org.guiku.documents.Failure;
import org.guiku.ingestion.extract.Outcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code guiku compare}: what differs between two files, storing nothing. */
@Command(
    name = "compare",
    description = "What differs between two files.",
    versionProvider = ProgramVersion.class,
    mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

  /** How the answer is written. */
  enum Form {
    TEXT,
    JSON
  }

  @Parameters(index = "0", paramLabel = "LEFT")
  Path left = Path.of("");

  @Parameters(index = "1", paramLabel = "RIGHT")
  Path right = Path.of("");

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  Form form = Form.TEXT;

  @Option(names = "--json", description = "short for --format json")
  boolean json;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "written to instead of the terminal")
  @Nullable Path output;

  @Override
  public Integer call() throws CannotRun, IOException, InterruptedException {
    Optional<List<Piece>> before = pieces(left);
    Optional<List<Piece>> after = pieces(right);
    if (before.isEmpty() || after.isEmpty()) {
      return Shell.SOME_FAILED;
    }
    Redline redline =
        Comparing.of(before.get(), after.get(), Sameness.TO_THE_LETTER, Comparing.Progress.NONE);
    write(json || form == Form.JSON ? json(redline) : TextRedline.of(redline));
    return Shell.DONE;
  }

  private static Optional<List<Piece>> pieces(Path file)
      throws CannotRun, IOException, InterruptedException {
    return new SingleFile(file)
        .read(outcome -> Optional.of(pieces(outcome)), failure -> told(file, failure));
  }

  private static List<Piece> pieces(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Read read -> read.reading().passages().stream().map(Piece::of).toList();
      case Outcome.Unpacked _ -> List.of();
    };
  }

  private static Optional<List<Piece>> told(Path file, Failure failure) {
    System.err.println("guiku: " + file + ": " + failure.code() + ": " + failure.detail());
    return Optional.empty();
  }

  private String json(Redline redline) {
    return new JsonMapper()
            .writeValueAsString(
                ComparisonView.of(
                    left.toString(), right.toString(), Sameness.TO_THE_LETTER, redline))
        + "\n";
  }

  private void write(String text) throws IOException {
    if (output == null) {
      System.out.print(text);
    } else {
      Files.writeString(output, text, StandardCharsets.UTF_8);
    }
  }
}
