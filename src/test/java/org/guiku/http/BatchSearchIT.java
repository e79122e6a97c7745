package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A list of queries at once. */
@ServerTest
class BatchSearchIT {

  private final Api api;
  private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
  private String id = "";

  BatchSearchIT(Api api) {
    this.api = api;
  }

  @BeforeEach
  void takeDocumentIn() throws Exception {
    id = api.read(Part.file("规划.txt", "森林规划\n\n提到" + word + "的一段。")).id();
  }

  @Test
  void eachQueryIsAnsweredInItsPlaceAndABadOneFailsAlone() throws Exception {
    Answer answer = asked("", word, "\\\"" + word, "nothing" + word);

    assertThat(answer.status()).isEqualTo(200);
    List<JsonNode> items = answer.items().toList();
    assertThat(items).hasSize(3);
    assertThat(items.get(0).path("total").asInt()).isEqualTo(1);
    JsonNode best = items.get(0).path("hits").path(0);
    assertThat(best.path("documentId").asString()).isEqualTo(id);
    assertThat(best.path("snippet").asString()).contains("<mark>" + word + "</mark>");
    assertThat(items.get(1).path("problem").path("code").asString()).isEqualTo("QUERY_SYNTAX");
    assertThat(items.get(1).path("problem").path("position").asInt()).isEqualTo(0);
    assertThat(items.get(1).has("total")).isFalse();
    assertThat(items.get(2).path("total").asInt()).isEqualTo(0);
    assertThat(answer.at("total").asInt()).isEqualTo(3);
  }

  @Test
  void theSameIsATableWhereOneIsWanted() throws Exception {
    Answer answer = asked("?format=csv", word, "\\\"", "nothing" + word);
    List<NamedCsvRecord> rows = rows(answer);

    assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
    assertThat(rows).extracting(row -> row.getField("文档数")).containsExactly("1", "", "0");
    assertThat(rows.get(0).getField("最相关的段落")).isEqualTo("提到" + word + "的一段。");
    assertThat(rows.get(0).getField("地址")).contains("/passages/" + id);
    assertThat(rows.get(1).getField("问题")).startsWith("QUERY_SYNTAX");
    Answer accepted = send("[\"" + word + "\"]", "", "Accept", "text/csv");
    assertThat(accepted.header("Content-Type")).startsWith("text/csv");
  }

  @Test
  void filtersBindEveryQuery() throws Exception {
    assertThat(asked("?from=2999-01-01", word).at("items").path(0).path("total").asInt())
        .isEqualTo(0);
  }

  @Test
  void whatIsNoListOfQueriesIsRefused() throws Exception {
    for (String body : List.of("", "{}", "[1]", "[\"a\"", "\"a\"", "[[\"a\"]]", "nonsense")) {
      Answer answer = send(body, "");
      assertThat(answer.status()).as(body).isEqualTo(400);
      assertThat(answer.code()).as(body).isEqualTo("BAD_BATCH");
    }
    assertThat(asked("?format=pdf", word).code()).isEqualTo("BAD_PARAMETER");
    assertThat(asked("?hits=21", word).code()).isEqualTo("BAD_NUMBER");
  }

  @Test
  void aListThatIsTooLongIsRefused() throws Exception {
    String many =
        IntStream.range(0, 1_001).mapToObj(i -> "\"a\"").collect(Collectors.joining(",", "[", "]"));
    assertThat(send(many, "").code()).isEqualTo("BATCH_TOO_LARGE");
    Answer large = send("[\"" + "a".repeat(8_100_000) + "\"]", "");
    assertThat(large.status()).isEqualTo(413);
    assertThat(large.code()).isEqualTo("BATCH_TOO_LARGE");
  }

  private Answer asked(String parameters, String... queries) throws Exception {
    String body =
        List.of(queries).stream()
            .map(q -> "\"" + q + "\"")
            .collect(Collectors.joining(",", "[", "]"));
    return send(body, parameters);
  }

  private Answer send(String body, String parameters, String... headers) throws Exception {
    String[] all =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(
                    "Content-Type", "application/json", "Accept-Language", "zh"),
                java.util.stream.Stream.of(headers))
            .toArray(String[]::new);
    return api.send(
        "POST", "/search/batch" + parameters, body.getBytes(StandardCharsets.UTF_8), all);
  }

  private static List<NamedCsvRecord> rows(Answer answer) throws Exception {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(answer.text().substring(1))) {
      return reader.stream().toList();
    }
  }
}
