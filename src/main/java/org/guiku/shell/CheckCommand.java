package org.guiku.shell;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.JsonNode;

/** {@code guiku check}. */
@Command(
    name = "check",
    description = "Whether stored files (by their hash), database and index agree.",
    versionProvider = ProgramVersion.class,
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  @ParentCommand Shell shell;

  @Mixin Repository repository = new Repository();

  @Mixin OutputFormat format = new OutputFormat();

  @Override
  public Integer call() throws CannotRun, IOException, InterruptedException {
    try (Client client = repository.open(shell)) {
      JsonNode report = client.post("/checks");
      System.out.print(format.isJson() ? report + "\n" : text(report));
      return report.path("clean").asBoolean() ? Shell.DONE : Shell.SOME_FAILED;
    }
  }

  private static String text(JsonNode report) {
    StringBuilder text = new StringBuilder();
    for (JsonNode finding : report.path("findings")) {
      text.append(finding.path("kind").asString()).append('\t');
      text.append(finding.path("subject").asString()).append('\t');
      text.append(finding.path("detail").asString()).append('\n');
    }
    text.append(report.path("documents").asLong()).append(" documents, ");
    text.append(report.path("blobs").asLong()).append(" stored files, ");
    text.append(report.path("indexed").asLong()).append(" in the index: ");
    int findings = report.path("findings").size();
    return text.append(findings == 0 ? "clean" : findings + " findings").append('\n').toString();
  }
}
