package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A ZIP that is a document, and the documents in it. */
@ServerTest
class ArchiveIT {

  private final Api api;

  ArchiveIT(Api api) {
    this.api = api;
  }

  @Test
  void membersBecomeDocumentsOfTheirOwn() throws Exception {
    byte[] zip = Drafts.zip("规划/甲.txt", Drafts.plan(), "规划/乙.txt", Drafts.plan());

    Answer archive =
        api.read(
            Part.file("档案.zip", zip),
            Part.field("visibility", "RESTRICTED"),
            Part.field("kind", "STUDY"));

    assertThat(archive.at("status").asString()).isEqualTo("READY");
    assertThat(archive.at("mediaType").asString()).isEqualTo("application/zip");
    assertThat(archive.at("characters").asLong()).isZero();
    Answer members = api.get("/documents?container=" + archive.id());
    assertThat(members.items().map(m -> m.path("fileName").asString()))
        .containsExactlyInAnyOrder("甲.txt", "乙.txt");
    for (JsonNode member : members.at("items")) {
      assertThat(member.path("container").asString()).isEqualTo(archive.id());
      assertThat(member.path("visibility").asString()).isEqualTo("RESTRICTED");
      assertThat(api.ended(member.path("id").asString()).at("status").asString())
          .isEqualTo("READY");
    }
  }

  @Test
  void archivesLieInOneAnotherUpToAPoint() throws Exception {
    byte[] nested = Drafts.zip("core.txt", Drafts.plan());
    for (int level = 1; level <= 4; level++) {
      nested =
          Drafts.zip("level" + level + ".zip", nested, "beside" + level + ".txt", Drafts.plan());
    }
    Answer outermost = api.read(Part.file("outermost.zip", nested));

    String inside = outermost.id();
    for (int depth = 1; depth <= 3; depth++) {
      inside = zipIn(inside);
    }

    Answer tooDeep = api.ended(inside);
    assertThat(tooDeep.at("status").asString()).isEqualTo("FAILED");
    assertThat(tooDeep.at("failure").path("code").asString()).isEqualTo("BOMB");
    assertThat(api.get("/documents?container=" + inside).at("total").asLong()).isZero();
  }

  private String zipIn(String container) throws Exception {
    api.ended(container);
    return api.get("/documents?container=" + container)
        .items()
        .filter(m -> m.path("fileName").asString().endsWith(".zip"))
        .map(m -> m.path("id").asString())
        .findFirst()
        .orElseThrow();
  }
}
