package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guiku.documents.DocumentId;
import org.guiku.documents.DocumentRegister;
import org.guiku.documents.Documents;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** What was read of a document, and what a citation leads to. */
@ServerTest
class ReadingIT {

  private static final String SENTENCE = "森林覆盖率达到百分之六十以上。";

  private final Api api;
  private final Documents documents;
  private final DocumentRegister register;
  private final TransactionTemplate transaction;

  ReadingIT(
      Api api, Documents documents, DocumentRegister register, TransactionTemplate transaction) {
    this.api = api;
    this.documents = documents;
    this.register = register;
    this.transaction = transaction;
  }

  @Test
  void theTextComesInReadingOrder() throws Exception {
    String id = api.read(Part.file("x.txt", Drafts.plan(SENTENCE))).id();

    Answer text = api.get("/documents/" + id + "/text");

    assertThat(text.header("Content-Type")).isEqualToIgnoringCase("text/plain;charset=UTF-8");
    assertThat(text.text().lines())
        .hasSize(5)
        .containsSubsequence("第一章 总体要求", SENTENCE, "第二章 重点任务");
  }

  @Test
  void passagesKnowTheirSectionAndPlace() throws Exception {
    String id = api.read(Part.file("x.txt", Drafts.plan(SENTENCE))).id();

    Answer passages = api.get("/documents/" + id + "/passages?size=100");

    assertThat(passages.at("total").asInt()).isEqualTo(5);
    assertThat(passages.items().map(p -> p.path("ordinal").asInt())).containsExactly(1, 2, 3, 4, 5);
    JsonNode heading = passages.at("items").path(1);
    assertThat(heading.path("kind").asString()).isEqualTo("HEADING");
    JsonNode passage = passages.at("items").path(2);
    assertThat(passage.path("kind").asString()).isEqualTo("PARAGRAPH");
    assertThat(passage.path("text").asString()).isEqualTo(SENTENCE);
    assertThat(passage.path("section").toString()).isEqualTo("[\"第一章 总体要求\"]");
    assertThat(passage.path("address").asString()).matches("[0-9a-z-]+").startsWith(id);
    assertThat(passage.has("page")).as("plain text has no pages").isFalse();
    assertThat(passage.path("boxes").toString()).isEqualTo("[]");
    assertThat(api.get("/documents/" + id + "/pages").at("total").asInt()).isZero();
  }

  @Test
  void pagesOfPassagesNeitherRepeatNorSkip() throws Exception {
    String id = api.read(Part.file("x.txt", Drafts.plan(SENTENCE))).id();
    List<Integer> ordinals = new ArrayList<>();
    for (int page = 0; page < 3; page++) {
      Answer part = api.get("/documents/" + id + "/passages?size=2&page=" + page);
      assertThat(part.at("total").asInt()).isEqualTo(5);
      part.items().forEach(p -> ordinals.add(p.path("ordinal").asInt()));
    }

    assertThat(ordinals).containsExactly(1, 2, 3, 4, 5);
    Answer beyond = api.get("/documents/" + id + "/passages?size=100&page=2147483647");
    assertThat(beyond.items()).isEmpty();
    assertThat(beyond.at("total").asInt()).isEqualTo(5);
  }

  @Test
  void aPdfHasPagesAndItsPassagesHaveBoxesOnThem() throws Exception {
    Answer document =
        api.read(Part.file("规划.pdf", Files.readAllBytes(Path.of("sample-docs/06-plan.pdf"))));
    int pages = document.at("pages").asInt();
    assertThat(pages).isPositive();
    assertThat(document.at("mediaType").asString()).isEqualTo("application/pdf");

    Answer listed = api.get("/documents/" + document.id() + "/pages?size=100");
    Answer passages = api.get("/documents/" + document.id() + "/passages?size=100");

    assertThat(listed.at("total").asInt()).isEqualTo(pages);
    for (JsonNode page : listed.at("items")) {
      assertThat(page.path("width").asDouble()).isPositive();
      assertThat(page.path("height").asDouble()).isPositive();
      assertThat(page.path("source").asString()).isIn("TEXT", "NONE");
    }
    for (JsonNode passage : passages.at("items")) {
      JsonNode box = passage.path("boxes").path(0);
      assertThat(box.size()).isEqualTo(5);
      assertThat(box.path(0).asInt()).isEqualTo(passage.path("page").asInt());
      JsonNode page = listed.at("items").path(box.path(0).asInt() - 1);
      assertThat(box.path(1).asDouble() + box.path(3).asDouble())
          .isLessThanOrEqualTo(page.path("width").asDouble() + 1);
      assertThat(box.path(2).asDouble() + box.path(4).asDouble())
          .isLessThanOrEqualTo(page.path("height").asDouble() + 1);
    }
  }

  @Test
  void aSearchInADocumentMarksWhatMatches() throws Exception {
    String id = api.read(Part.file("x.txt", Drafts.plan("绿色发展指标：" + SENTENCE))).id();

    Answer found =
        api.get("/documents/" + id + "/search?q=%E6%A3%AE%E6%9E%97%E8%A6%86%E7%9B%96%E7%8E%87");

    assertThat(found.at("total").asInt()).isEqualTo(1);
    JsonNode match = found.at("items").path(0);
    JsonNode mark = match.path("marks").path(0);
    assertThat(match.path("text").asString().substring(mark.path(0).asInt(), mark.path(1).asInt()))
        .isEqualTo("森林覆盖率");
    assertThat(match.path("ordinal").asInt()).isEqualTo(3);
    assertThat(api.get("/passages/" + match.path("address").asString()).at("state").asString())
        .isEqualTo("SAME");
    assertThat(found.at("size").asInt()).isEqualTo(20);
  }

  @Test
  void nothingIsReadOfWhatFailed() throws Exception {
    String id = api.read(Part.file("x.pdf", "%PDF-1.3 " + System.nanoTime())).id();

    assertThat(api.get("/documents/" + id + "/text").text()).isEmpty();
    assertThat(api.get("/documents/" + id + "/passages").at("total").asInt()).isZero();
    assertThat(api.get("/documents/" + id + "/pages").at("total").asInt()).isZero();
    assertThat(api.get("/documents/" + id + "/search?q=x").at("total").asInt()).isZero();
  }

  @Test
  void aCitationOutlivesAnotherReading() throws Exception {
    String id = api.read(Part.file("x.txt", Drafts.plan(SENTENCE))).id();
    String address =
        api.get("/documents/" + id + "/passages").at("items").path(2).path("address").asString();
    assertCited(address, "SAME", 3, SENTENCE);

    replace(id, List.of("绪言", "第一章 总体要求", SENTENCE));
    assertCited(address, "SAME", 3, SENTENCE);

    replace(id, List.of("第一章 总体要求", "森林覆盖率达到百分之五十以上。"));
    assertCited(address, "CHANGED", 2, "森林覆盖率达到百分之五十以上。");

    replace(id, List.of("全文已删去。"));
    Answer gone = api.get("/passages/" + address);
    assertThat(gone.at("state").asString()).isEqualTo("GONE");
    assertThat(gone.at("documentId").asString()).isEqualTo(id);
    assertThat(gone.json().has("text")).isFalse();
  }

  @Test
  void halfACharacterInATextDoesNoHarm() throws Exception {
    String id = api.read(Part.file("x.txt", Drafts.plan(SENTENCE))).id();

    replace(id, List.of("规划\uD842", "\uDFB7划规\u0000"));

    assertThat(api.get("/documents/" + id + "/passages").status()).isEqualTo(200);
    assertThat(api.get("/documents/" + id + "/text").status()).isEqualTo(200);
    assertThat(api.get("/documents/" + id + "/search?q=%E8%A7%84").at("total").asInt())
        .isEqualTo(2);
    assertThat(api.get("/search?q=%E5%88%92%E8%A7%84").status()).isEqualTo(200);
  }

  private void assertCited(String address, String state, int ordinal, String text)
      throws Exception {
    JsonNode cited = api.get("/passages/" + address).json();
    assertThat(cited.path("state").asString()).isEqualTo(state);
    assertThat(cited.path("ordinal").asInt()).isEqualTo(ordinal);
    assertThat(cited.path("text").asString()).isEqualTo(text);
    assertThat(cited.path("documentId").asString()).isEqualTo(address.substring(0, 16));
  }

  /** Reads the document anew, as it were, with other lines. */
  private void replace(String id, List<String> lines) throws Exception {
    DocumentId document = new DocumentId(id);
    Reading before = documents.reading(document).orElseThrow();
    List<Passage> passages = new ArrayList<>();
    List<String> section = List.of();
    for (String line : lines) {
      boolean heading = line.startsWith("第");
      section = heading ? List.of(line) : section;
      passages.add(
          new Passage(
              passages.size() + 1,
              heading ? Passage.Kind.HEADING : Passage.Kind.PARAGRAPH,
              section,
              line,
              List.of()));
    }
    Reading reading =
        new Reading(
            before.mediaType(),
            before.language(),
            before.title(),
            List.of(),
            passages,
            List.of(),
            Optional.empty());
    transaction.executeWithoutResult(status -> register.replace(document, reading));
    api.ended(id);
  }
}
