package org.guiku.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.guiku.documents.Failure;
import org.guiku.indicators.IndicatorView;
import org.guiku.indicators.reading.TargetTables;
import org.guiku.ingestion.extract.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code guiku indicators}: the target tables of one file, stored nowhere. */
@Command(
    name = "indicators",
    description = "The target tables of one file, storing nothing.",
    versionProvider = ProgramVersion.class,
    mixinStandardHelpOptions = true)
final class IndicatorsCommand implements Callable<Integer> {

  /** For spreadsheets, for programs. */
  enum Form {
    CSV,
    JSON
  }

  /** What was found, or why there is nothing. */
  private record Found(List<IndicatorView> items, Optional<Failure> failure) {}

  @Parameters(paramLabel = "FILE")
  Path file = Path.of("");

  @Option(
      names = "--format",
      defaultValue = "csv",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  Form form = Form.CSV;

  @Option(names = "--json", description = "short for --format json")
  boolean json;

  @Override
  public Integer call() throws CannotRun, IOException, InterruptedException {
    Found found =
        new SingleFile(file)
            .read(
                outcome -> new Found(items(outcome), Optional.empty()),
                failure -> new Found(List.of(), Optional.of(failure)));
    if (json || form == Form.JSON) {
      System.out.println(new JsonMapper().writeValueAsString(answer(found)));
    } else if (found.failure().isPresent()) {
      Failure failure = found.failure().get();
      System.err.println("guiku: " + failure.code() + ": " + failure.detail());
    } else {
      System.out.print(IndicatorSheet.of(found.items()));
    }
    return found.failure().isPresent() ? Shell.SOME_FAILED : Shell.DONE;
  }

  /** As its GET answers, and as {@code extract} tells a failure. */
  private static Map<String, ?> answer(Found found) {
    return found.failure().isPresent()
        ? Map.of("failure", found.failure().get())
        : Map.of("items", found.items());
  }

  private static List<IndicatorView> items(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Read read ->
          TargetTables.of(read.reading()).stream().map(IndicatorView::of).toList();
      case Outcome.Unpacked _ -> {
        System.err.println("guiku: an archive; each of its documents has its own indicators");
        yield List.of();
      }
    };
  }
}
