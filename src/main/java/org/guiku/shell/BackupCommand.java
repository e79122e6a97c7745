package org.guiku.shell;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code guiku backup}. */
@Command(
    name = "backup",
    description = "Everything into a folder or a .zip, while the server serves.",
    versionProvider = ProgramVersion.class,
    mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

  private static final long PAUSE_MILLIS = 300;

  @ParentCommand Shell shell;

  @Parameters(
      paramLabel = "PATH",
      description = "a folder, in which an older backup is brought up to date, or a .zip")
  Path path = Path.of("");

  @Mixin Repository repository = new Repository();

  @Mixin OutputFormat format = new OutputFormat();

  @Override
  public Integer call() throws CannotRun, IOException, InterruptedException {
    try (Client client = repository.open(shell)) {
      String wish =
          new JsonMapper().writeValueAsString(Map.of("path", path.toAbsolutePath().toString()));
      client.post("/backups", "application/json", BodyPublishers.ofString(wish));
      JsonNode ended = followed(client);
      refuseUnlessDone(ended);
      System.out.print(format.isJson() ? ended + "\n" : text(ended));
      return ended.path("lost").isEmpty() ? Shell.DONE : Shell.SOME_FAILED;
    }
  }

  private static JsonNode followed(Client client)
      throws CannotRun, IOException, InterruptedException {
    try (ProgressBar bar =
        new ProgressBarBuilder().setTaskName("guiku backup").setInitialMax(0).build()) {
      JsonNode state = shown(bar, client.get("/backups/latest"));
      while (state.path("status").asString().equals("RUNNING")) {
        Thread.sleep(PAUSE_MILLIS);
        state = shown(bar, client.get("/backups/latest"));
      }
      return state;
    }
  }

  private static JsonNode shown(ProgressBar bar, JsonNode state) {
    bar.maxHint(state.path("files").asLong());
    bar.stepTo(state.path("done").asLong());
    return state;
  }

  private static void refuseUnlessDone(JsonNode ended) throws CannotRun {
    JsonNode failure = ended.path("failure");
    switch (ended.path("status").asString()) {
      case "DONE" -> {}
      case "STOPPED" -> throw new CannotRun("the backup was stopped; nothing of it was kept");
      default ->
          throw new CannotRun(
              failure.path("detail").asString() + " (" + failure.path("code").asString() + ")");
    }
  }

  private static String text(JsonNode ended) {
    StringBuilder text = new StringBuilder();
    for (JsonNode hash : ended.path("lost")) {
      text.append("LOST\t").append(hash.asString()).append("\tthe original is gone or changed\n");
    }
    return text.append(ended.path("files").asLong())
        .append(" files, ")
        .append(ended.path("copied").asLong())
        .append(" of them copied, in ")
        .append(ended.path("path").asString())
        .append('\n')
        .toString();
  }
}
