package org.guiku.shell;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** A person whom a command names. */
final class NamedPerson {

  private NamedPerson() {}

  /** The address of the person who signs in by that name. */
  static String path(String name, Client client)
      throws CannotRun, IOException, InterruptedException {
    JsonNode found = client.get("/people?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    if (found.path("total").asInt() == 0) {
      throw new CannotRun("nobody signs in by the name " + name);
    }
    return "/people/" + found.path("items").path(0).path("id").asString();
  }
}
