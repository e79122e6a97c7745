package org.guiku.shell;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.JsonNode;

/** {@code guiku reindex}. */
@Command(
    name = "reindex",
    description = "The index anew from what is stored; the old one serves until then.",
    versionProvider = ProgramVersion.class,
    mixinStandardHelpOptions = true)
final class ReindexCommand implements Callable<Integer> {

  @ParentCommand Shell shell;

  @Mixin Repository repository = new Repository();

  @Mixin OutputFormat format = new OutputFormat();

  @Override
  public Integer call() throws CannotRun, IOException, InterruptedException {
    try (Client client = repository.open(shell)) {
      JsonNode done = client.post("/reindexings");
      System.out.println(
          format.isJson() ? done.toString() : done.path("indexed").asLong() + " documents indexed");
      return Shell.DONE;
    }
  }
}
