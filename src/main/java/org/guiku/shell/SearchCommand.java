package org.guiku.shell;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.guiku.documents.PageRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.JsonNode;

/** {@code guiku search}. */
@Command(
    name = "search",
    description = "Results in the terminal.",
    versionProvider = ProgramVersion.class,
    mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

  /** What searching can go by so far. */
  enum Mode {
    LEXICAL
  }

  @ParentCommand Shell shell;

  @Mixin Repository repository = new Repository();

  @Parameters(paramLabel = "QUERY")
  String query = "";

  @Option(names = "--mode", defaultValue = "lexical", description = "${COMPLETION-CANDIDATES}")
  Mode mode = Mode.LEXICAL;

  @Option(names = "--size", defaultValue = "20", description = "most hits shown, 1 to 100")
  int size = 20;

  @Mixin OutputFormat format = new OutputFormat();

  @Override
  public Integer call() throws CannotRun, IOException, InterruptedException {
    if (size < 1 || size > PageRequest.MAX_SIZE) {
      throw CannotRun.wrongUsage("--size is 1 to " + PageRequest.MAX_SIZE + ", not " + size);
    }
    try (Client client = repository.open(shell)) {
      JsonNode answer =
          client.get(
              "/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&size=" + size);
      System.out.print(format.isJson() ? answer + "\n" : text(answer));
      return Shell.DONE;
    }
  }

  private static String text(JsonNode answer) {
    StringBuilder text = new StringBuilder();
    for (JsonNode hit : answer.path("hits")) {
      text.append(hit.path("title").asString()).append("  ");
      text.append(hit.path("documentId").asString()).append('\n');
      for (JsonNode passage : hit.path("passages")) {
        text.append("  ").append(place(passage)).append(plain(passage)).append('\n');
      }
    }
    return text.append(answer.path("total").asLong()).append(" found\n").toString();
  }

  private static String place(JsonNode passage) {
    return passage.has("page") ? "p. " + passage.path("page").asInt() + "  " : "";
  }

  private static String plain(JsonNode passage) {
    return passage
        .path("snippet")
        .asString()
        .replace("<mark>", "【")
        .replace("</mark>", "】")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
