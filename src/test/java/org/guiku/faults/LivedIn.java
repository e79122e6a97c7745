package org.guiku.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The samples after people have worked with them, so that an index has what is no longer so. */
final class LivedIn {

  private static final List<String> HIDDEN =
      List.of("04-review-draft.docx", "11-interpretation.html", "28-ageing-plan.html");

  private LivedIn() {}

  /**
   * Waits for them, with their vectors, and changes some; answers their ids by their files' names.
   *
   * @param most for reading them
   */
  static Map<String, String> samples(Library library, Duration most) throws Exception {
    await().atMost(most).until(() -> library.documents().size() >= 16);
    library.quiet(most);
    Map<String, String> ids = new HashMap<>();
    for (JsonNode document : library.documents()) {
      ids.put(document.path("fileName").asString(), document.path("id").asString());
    }
    for (String hidden : HIDDEN) {
      changed(library, "PATCH", ids.get(hidden), "{\"visibility\":\"INTERNAL\"}");
    }
    changed(library, "PATCH", ids.get("12-county-plan.pdf"), "{\"region\":\"330106\"}");
    changed(library, "DELETE", ids.get("09-explanation.docx"), "{}");
    await().atMost(most).until(() -> isWhole(library));
    return ids;
  }

  private static void changed(Library library, String method, String id, String to)
      throws Exception {
    Library.Answer answer = library.send(method, "/documents/" + id, to);
    assertThat(answer.status()).as("%s %s: %s", method, to, answer).isBetween(200, 204);
  }

  private static boolean isWhole(Library library) throws Exception {
    return library.documents().stream().allMatch(each -> each.path("pending").isEmpty())
        && library.post("/checks").body().path("clean").asBoolean();
  }
}
