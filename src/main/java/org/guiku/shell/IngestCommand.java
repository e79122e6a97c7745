package org.guiku.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.guiku.documents.DocumentKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code guiku ingest}. */
@Command(
    name = "ingest",
    description = "Takes files, folders and zips in; run again, it takes only what is new.",
    versionProvider = ProgramVersion.class,
    mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {

  @ParentCommand Shell shell;

  @Mixin Repository repository = new Repository();

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, folders and zips")
  List<Path> paths = List.of();

  @Option(names = "--kind", description = "${COMPLETION-CANDIDATES}")
  @Nullable DocumentKind kind;

  @Option(names = "--plan", paramLabel = "CODE", description = "the plan the files belong to")
  @Nullable String plan;

  @Mixin Opening opening = new Opening();

  @Mixin OutputFormat format = new OutputFormat();

  @Override
  public Integer call() throws CannotRun, IOException, InterruptedException {
    FilesToIngest files = FilesToIngest.below(paths);
    try (Client client = repository.open(shell);
        BatchProgress progress = new BatchProgress("guiku ingest", files.count())) {
      IngestSummary summary = new IngestSummary(files.unreadable());
      List<String> batches = new ArrayList<>();
      for (List<Path> group : files.groups()) {
        batches.add(client.upload("/batches", group, fields()).path("id").asString());
        progress.sent(batches.size());
      }
      progress.follow(client, batches, summary);
      System.out.print(format.isJson() ? summary.json() + "\n" : summary.text());
      return summary.isClean() ? Shell.DONE : Shell.SOME_FAILED;
    }
  }

  private List<Client.Multipart.Field> fields() {
    List<Client.Multipart.Field> fields = opening.fields();
    Optional.ofNullable(kind)
        .ifPresent(k -> fields.add(new Client.Multipart.Field("kind", k.name())));
    Optional.ofNullable(plan).ifPresent(p -> fields.add(new Client.Multipart.Field("planCode", p)));
    return fields;
  }
}
