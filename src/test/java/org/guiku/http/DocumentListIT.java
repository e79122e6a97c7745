package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The list of documents. */
@ServerTest
class DocumentListIT {

  private final Api api;

  DocumentListIT(Api api) {
    this.api = api;
  }

  @Test
  void theNewestComesFirst() throws Exception {
    String older = api.upload("/documents", Part.file("a.txt", Drafts.plan())).id();
    String newer = api.upload("/documents", Part.file("b.txt", Drafts.plan())).id();

    assertThat(api.get("/documents").ids()).containsSubsequence(newer, older);
    assertThat(api.get("/documents").ids()).startsWith(newer);
    api.ended(newer);
  }

  @Test
  void anItemSaysWhatTheDocumentSays() throws Exception {
    Answer document = api.read(Part.file("a.txt", Drafts.plan()), Part.field("kind", "NOTICE"));

    assertThat(api.get("/documents?kind=NOTICE&size=1").at("items").path(0))
        .isEqualTo(document.json());
  }

  @Test
  void aBlankChoiceNarrowsNothing() throws Exception {
    api.upload("/documents", Part.file("a.txt", Drafts.plan()));
    int total = api.get("/documents").total();

    for (String blank : new String[] {"level=%20", "kind=%00", "status=%09", "period=%20"}) {
      assertThat(api.get("/documents?" + blank).total()).as(blank).isEqualTo(total);
    }
  }

  @Test
  void pagingNeitherRepeatsNorSkips() throws Exception {
    Part[] files =
        IntStream.range(0, 23)
            .mapToObj(i -> Part.file(i + ".txt", Drafts.plan()))
            .toArray(Part[]::new);
    api.finished(api.upload("/batches", files).id());
    Answer first = api.get("/documents?size=5");
    long total = first.at("total").asLong();
    List<JsonNode> paged = new ArrayList<>();
    for (int page = 0; page * 5L < total; page++) {
      Answer part = api.get("/documents?size=5&page=" + page);
      assertThat(part.at("total").asLong()).isEqualTo(total);
      assertThat(part.at("page").asInt()).isEqualTo(page);
      assertThat(part.at("size").asInt()).isEqualTo(5);
      part.items().forEach(paged::add);
    }

    assertThat(paged).hasSize((int) total).doesNotHaveDuplicates();
    assertThat(paged.stream().map(DocumentListIT::order))
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(api.get("/documents").at("size").asInt()).isEqualTo(20);
  }

  @Test
  void statusIsAskedForMoreThanOnce() throws Exception {
    String failed = api.read(Part.file("x.pdf", "%PDF-1.2 " + System.nanoTime())).id();
    String ready = api.read(Part.file("x.txt", Drafts.plan())).id();

    assertThat(api.get("/documents?status=FAILED&size=100").ids())
        .contains(failed)
        .doesNotContain(ready);
    assertThat(api.get("/documents?status=READY&size=100").ids())
        .contains(ready)
        .doesNotContain(failed);
    assertThat(api.get("/documents?status=READY&status=FAILED&size=100").ids())
        .contains(ready, failed);
    assertThat(api.get("/documents?status=READY,FAILED&size=100").ids()).contains(ready, failed);
  }

  @Test
  void kindAndPeriodNarrowTheList() throws Exception {
    String old =
        api.read(
                Part.file("云岭市“十三五”规划.txt", "云岭市“十三五”规划 " + System.nanoTime()),
                Part.field("kind", "EVALUATION"))
            .id();
    String now = api.read(Part.file("x.txt", Drafts.plan()), Part.field("kind", "EVALUATION")).id();
    String other =
        api.read(Part.file("x.txt", Drafts.plan()), Part.field("kind", "EXPLANATION")).id();

    assertThat(ids("kind=EVALUATION")).contains(old, now).doesNotContain(other);
    assertThat(ids("kind=EVALUATION&kind=EXPLANATION")).contains(old, now, other);
    assertThat(ids("kind=EVALUATION&period=13")).contains(old).doesNotContain(now, other);
    assertThat(ids("period=13&period=14")).contains(old, now, other);
    assertThat(ids("kind=EVALUATION&period=1")).isEmpty();
  }

  @Test
  void anArchiveThatNobodyHasHasNoMembers() throws Exception {
    for (String container : List.of("0000000000000000", "x")) {
      Answer members = api.get("/documents?container=" + container);
      assertThat(members.status()).isEqualTo(200);
      assertThat(members.at("total").asLong()).isZero();
    }
  }

  private List<String> ids(String filter) throws Exception {
    return Stream.of(api.get("/documents?size=100&" + filter))
        .flatMap(a -> a.ids().stream())
        .toList();
  }

  private static String order(JsonNode document) {
    return document.path("receivedAt").asString().replace("Z", "") + document.path("id").asString();
  }
}
