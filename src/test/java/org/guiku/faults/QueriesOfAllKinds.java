package org.guiku.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Everything that can be asked of the sample documents, in addresses that name these by their
 * files.
 */
final class QueriesOfAllKinds {

  private static final Path FILE = Path.of("src/test/resources/queries/all-kinds.txt");
  private static final Pattern NAMED = Pattern.compile("\\{([^}]+)}");
  private static final Pattern VALUE = Pattern.compile("(?<==)([^&]+)");

  private final Map<String, String> addresses = new LinkedHashMap<>();

  /**
   * @param documents the ids of the samples by their files' names
   */
  QueriesOfAllKinds(Map<String, String> documents) throws IOException {
    for (String query : Files.readAllLines(FILE)) {
      String sent = replaced(VALUE, query, it -> URLEncoder.encode(it, StandardCharsets.UTF_8));
      addresses.put(query, replaced(NAMED, sent, documents::get));
    }
  }

  int size() {
    return addresses.size();
  }

  /** What is answered, by the query and who asks; all of it but the time that it took. */
  Map<String, Library.Answer> answers(Map<String, Library> askers) throws Exception {
    Map<String, Library.Answer> answers = new LinkedHashMap<>();
    for (Entry<String, Library> asker : askers.entrySet()) {
      for (Entry<String, String> query : addresses.entrySet()) {
        Library.Answer answer = asker.getValue().get(query.getValue());
        if (answer.body() instanceof ObjectNode body) {
          body.remove("tookMillis");
        }
        answers.put(asker.getKey() + " " + query.getKey(), answer);
      }
    }
    return answers;
  }

  /** The operator finds a hit, what completes or mends the query, or is told what is wrong. */
  static void tellsTheOperator(String query, Library.Answer answer) {
    JsonNode body = answer.body();
    boolean tells =
        answer.status() == 400
            || body.path("total").asLong() > 0
            || !body.path("items").isEmpty()
            || body.path("didYouMean").isString();
    assertThat(tells || query.startsWith("anonymous")).as("%s: %s", query, answer).isTrue();
  }

  /** Each query that is answered otherwise, with both answers. */
  static List<String> differences(
      Map<String, Library.Answer> before, Map<String, Library.Answer> after) {
    List<String> differences = new ArrayList<>();
    before.forEach(
        (query, answer) -> {
          if (!answer.equals(after.get(query))) {
            differences.add("%s%n  %s%n  %s".formatted(query, answer, after.get(query)));
          }
        });
    return differences;
  }

  private static String replaced(Pattern part, String text, Function<String, String> by) {
    return part.matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(by.apply(found.group(1))));
  }
}
