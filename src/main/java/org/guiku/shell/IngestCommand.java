package org.guiku.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.guiku.documents.DocumentKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.JsonNode;

/** {@code guiku ingest}. */
@Command(
    name = "ingest",
    description = "Takes files, folders and zips in; run again, it takes only what is new.",
    versionProvider = ProgramVersion.class,
    mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {

  private static final long PAUSE_MILLIS = 300;

  @ParentCommand Shell shell;

  @Mixin Repository repository = new Repository();

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, folders and zips")
  List<Path> paths = List.of();

  @Option(names = "--kind", description = "${COMPLETION-CANDIDATES}")
  @Nullable DocumentKind kind;

  @Option(names = "--plan", paramLabel = "CODE", description = "the plan the files belong to")
  @Nullable String plan;

  @Mixin OutputFormat format = new OutputFormat();

  @Override
  public Integer call() throws CannotRun, IOException, InterruptedException {
    FilesToIngest files = FilesToIngest.below(paths);
    try (Client client = repository.open(shell);
        ProgressBar bar = bar(files.count())) {
      IngestSummary summary = new IngestSummary(files.unreadable());
      List<String> batches = new ArrayList<>();
      for (List<Path> group : files.groups()) {
        batches.add(client.upload("/batches", group, fields()).path("id").asString());
        bar.setExtraMessage(batches.size() + "");
      }
      follow(client, batches, bar, summary);
      System.out.print(format.isJson() ? summary.json() + "\n" : summary.text());
      return summary.isClean() ? Shell.DONE : Shell.SOME_FAILED;
    }
  }

  private static void follow(
      Client client, List<String> batches, ProgressBar bar, IngestSummary summary)
      throws CannotRun, IOException, InterruptedException {
    Map<String, JsonNode> states = new LinkedHashMap<>();
    List<String> running = new ArrayList<>(batches);
    while (!running.isEmpty()) {
      for (String id : List.copyOf(running)) {
        JsonNode state = client.get("/batches/" + id);
        states.put(id, state);
        if (state.path("finished").asBoolean()) {
          running.remove(id);
        }
      }
      bar.maxHint(states.values().stream().mapToLong(s -> s.path("total").asLong()).sum());
      bar.stepTo(states.values().stream().mapToLong(IngestSummary::ended).sum());
      if (!running.isEmpty()) {
        Thread.sleep(PAUSE_MILLIS);
      }
    }
    states.values().forEach(summary::add);
  }

  private List<Client.Multipart.Field> fields() {
    List<Client.Multipart.Field> fields = new ArrayList<>();
    Optional.ofNullable(kind)
        .ifPresent(k -> fields.add(new Client.Multipart.Field("kind", k.name())));
    Optional.ofNullable(plan).ifPresent(p -> fields.add(new Client.Multipart.Field("planCode", p)));
    return fields;
  }

  private static ProgressBar bar(long files) {
    return new ProgressBarBuilder()
        .setTaskName("guiku ingest")
        .setInitialMax(files)
        .setUpdateIntervalMillis(250)
        .build();
  }
}
