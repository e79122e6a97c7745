package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.guiku.samples.FormatSample;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** All samples are taken in at once, and a phrase of each format finds its document among them. */
@SamplesServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryFormatIT {

  private final Api api;
  private Map<String, Answer> taken = Map.of();

  EveryFormatIT(Api api) {
    this.api = api;
  }

  @BeforeAll
  void takeEverySampleIn() throws Exception {
    taken = SampleLibrary.of(api).taken();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.guiku.samples.FormatSample#all")
  void aPhraseFindsTheOneDocumentThatSaysItOnItsPage(FormatSample sample) throws Exception {
    Answer document = taken.get(sample.file());
    assertThat(document.at("status").asString()).as(sample.file()).isEqualTo("READY");
    assertThat(document.at("mediaType").asString()).isEqualTo(sample.mediaType());

    List<JsonNode> hits = hits(sample.phrase());

    assertThat(hits).as("hits of “%s”", sample.phrase()).hasSize(1);
    JsonNode found = api.get("/documents/" + hits.getFirst().path("documentId").asString()).json();
    assertThat(found.path("fileName").asString()).isEqualTo(sample.document());
    assertThat(List.of(found.path("id").asString(), found.path("container").asString()))
        .contains(document.id());
    JsonNode passages = hits.getFirst().path("passages");
    assertThat(passages.size()).as("passages with “%s”", sample.phrase()).isEqualTo(1);
    assertThat(passages.path(0).path("snippet").asString()).contains("<mark>");
    assertThat(passages.path(0).path("page").asInt(0)).isEqualTo(sample.page().orElse(0));
  }

  @Test
  void everySampleIsReadButTheTwoThatCannotBeAndTheySayWhy() {
    Map<String, String> failed = new TreeMap<>();
    taken.forEach(
        (name, document) -> {
          if (!document.at("status").asString().equals("READY")) {
            failed.put(name, document.at("failure").path("code").asString());
          }
        });

    assertThat(failed)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("33-locked.docx", "ENCRYPTED", "34-broken.docx", "CORRUPT"));
  }

  @Test
  void theLibraryHoldsAsManyDocumentsAsTheReadmesSay() throws Exception {
    long all = library("").at("total").asLong();
    long read = library("&status=READY").at("total").asLong();

    assertThat(Files.readString(Path.of("README.md")))
        .contains(
            "the %d files of `sample-docs/`".formatted(taken.size()),
            "the library then holds %d documents".formatted(all),
            "%d documents, %d stored files, %d in the index".formatted(all, all, read));
    assertThat(Files.readString(Path.of("README.zh-CN.md")))
        .contains("里的 %d 个文件".formatted(taken.size()), "库里共 %d 份文档".formatted(all));
  }

  private Answer library(String filter) throws Exception {
    return api.get("/documents?size=100" + filter);
  }

  private List<JsonNode> hits(String phrase) throws Exception {
    String query = URLEncoder.encode('"' + phrase + '"', StandardCharsets.UTF_8);
    Answer found = api.get("/search?size=100&q=" + query);
    return StreamSupport.stream(found.at("hits").spliterator(), false).toList();
  }
}
