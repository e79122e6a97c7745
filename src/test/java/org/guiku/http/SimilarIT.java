package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Documents that say nearly the same. */
@ServerTest
class SimilarIT {

  private final Api api;
  private final Random random = new Random();

  SimilarIT(Api api) {
    this.api = api;
  }

  @Test
  void aDraftFindsTheOneBeforeIt() throws Exception {
    String first = text(2000);
    String draft = read(first);
    String next = read(first.substring(0, 1800) + text(200));
    String other = read(text(2000));

    Answer similar = similar(next);

    assertThat(ids(similar)).containsExactly(draft);
    JsonNode found = similar.at("items").path(0);
    assertThat(found.path("similarity").asDouble()).isCloseTo(0.82, within(0.15));
    assertThat(found.path("sameBytes").asBoolean()).isFalse();
    assertThat(found.path("title").asString()).isNotBlank();
    assertThat(ids(similar(draft))).containsExactly(next);
    assertThat(ids(similar(other))).isEmpty();
  }

  @Test
  void theSameFileForAnotherPlanComesFirst() throws Exception {
    String text = text(500);
    String mine = read(text);
    String alike = read(text + "完");
    String sameFile =
        api.read(Part.file("b.txt", text), Part.field("planCode", "2021-330000-3-00012-E")).id();

    Answer similar = similar(mine);

    assertThat(ids(similar)).containsExactly(sameFile, alike);
    JsonNode first = similar.at("items").path(0);
    assertThat(first.path("sameBytes").asBoolean()).isTrue();
    assertThat(first.path("similarity").asDouble()).isEqualTo(1);
    assertThat(first.path("planCode").asString()).isEqualTo("2021-330000-3-00012-E");
    Answer second = api.get("/documents/" + mine + "/similar?by=document&size=1&page=1");
    assertThat(ids(second)).containsExactly(alike);
    assertThat(second.at("total").asInt()).isEqualTo(2);
  }

  @Test
  void documentsAreComparedWhereThatIsSaidElsePassages() throws Exception {
    String id = read(text(100));

    assertThat(api.get("/documents/" + id + "/similar?by=colour").code())
        .isEqualTo("BAD_PARAMETER");
    assertThat(api.get("/documents/" + id + "/similar").status()).isEqualTo(200);
    assertThat(api.get("/documents/0000000000000000/similar?by=document").code())
        .isEqualTo("UNKNOWN_DOCUMENT");
  }

  private Answer similar(String id) throws Exception {
    return api.get("/documents/" + id + "/similar?by=document");
  }

  private static List<String> ids(Answer answer) {
    return answer.items().map(item -> item.path("documentId").asString()).toList();
  }

  private String read(String text) throws Exception {
    return api.read(Part.file("a.txt", text)).id();
  }

  /** Characters that no other text has in this order. */
  private String text(int length) {
    return IntStream.range(0, length)
        .mapToObj(i -> String.valueOf((char) (0x4E00 + random.nextInt(5000))))
        .collect(Collectors.joining());
  }
}
