package org.guiku.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two stored documents, compared by the server that has them. */
record ComparedDocuments(Client client, String left, String right) {

  private static final Duration PAUSE = Duration.ofMillis(300);

  byte[] in(CompareCommand.Form form) throws CannotRun, IOException, InterruptedException {
    JsonNode begun =
        client.send(
            "POST",
            "/comparisons",
            new JsonMapper().createObjectNode().put("left", left).put("right", right));
    String path = "/comparisons/" + begun.path("id").asString();
    JsonNode comparison = begun;
    while (comparison.path("status").asString().equals("RUNNING")) {
      Thread.sleep(PAUSE);
      comparison = client.get(path);
    }
    if (comparison.path("status").asString().equals("FAILED")) {
      throw new CannotRun("not compared: " + comparison.path("failure").asString());
    }
    return switch (form) {
      case JSON -> (comparison + "\n").getBytes(UTF_8);
      case TEXT -> client.getBytes(path + "/export?format=txt");
      case HTML -> client.getBytes(path + "/export?format=html");
      case DOCX -> client.getBytes(path + "/export?format=docx");
    };
  }
}
