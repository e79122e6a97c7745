package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiku.http.Cast.Part.ADMIN;
import static org.guiku.http.Cast.Part.EDITOR_A;
import static org.guiku.http.Cast.Part.PUBLISHER;
import static org.guiku.http.Cast.Part.READER_A;
import static org.guiku.http.Cast.Part.READER_B;
import static org.guiku.http.Cast.Part.REVIEWER;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To whom a document is open, and who may change that. */
@AccountsTest
class RightsIT {

  private static final int ASKED = 100;
  private static final String CODE = "2021-330000-3-00012-E";

  private final Cast cast;
  private final String word = "词" + UUID.randomUUID().toString().replace("-", "");
  private final String text = Drafts.plan("其中写着" + word + "。");

  RightsIT(Cast cast) {
    this.cast = cast;
  }

  @Test
  void aNewDocumentIsOpenToItsDepartment() throws Exception {
    String id = brought(EDITOR_A);

    assertThat(document(cast.as(EDITOR_A), id).at("department").asString())
        .isEqualTo(Cast.DEPARTMENT_A);
    for (Api reads : List.of(cast.as(EDITOR_A), cast.as(READER_A), cast.as(ADMIN))) {
      isOpen(id, reads);
    }
    for (Api other : others()) {
      isClosed(id, other);
    }
  }

  /** Asked in turns, so that whatever else goes on slows down both. */
  @ParameterizedTest
  @ValueSource(strings = {"", "/passages", "/original", "/similar", "/readers"})
  void whatIsClosedTakesNoOtherTimeThanWhatIsUnknown(String part) throws Exception {
    String closed = brought(EDITOR_A, "visibility", "RESTRICTED");
    Api asker = cast.as(REVIEWER);
    long[] ofClosed = new long[ASKED];
    long[] ofUnknown = new long[ASKED];
    for (int n = 0; n < ASKED; n++) {
      ofClosed[n] = nanos(asker, "/documents/" + closed + part);
      ofUnknown[n] = nanos(asker, "/documents/1kdvdna00v%06d".formatted(n) + part);
    }
    assertThat(median(ofClosed) / median(ofUnknown)).isBetween(0.67, 1.5);
  }

  private static long nanos(Api asker, String path) throws Exception {
    long begin = System.nanoTime();
    assertThat(asker.get(path).status()).isEqualTo(404);
    return System.nanoTime() - begin;
  }

  private static double median(long[] times) {
    Arrays.sort(times);
    return times[times.length / 2];
  }

  /** More often than the database has connections. */
  @Test
  void whoMayReadItCanBeAskedAsOftenAsOneLikes() throws Exception {
    String id = brought(EDITOR_A);
    for (int i = 0; i < 20; i++) {
      assertThat(cast.as(EDITOR_A).get("/documents/" + id + "/readers").status())
          .as("time " + i)
          .isEqualTo(200);
    }
  }

  @Test
  void whoSignsInReadsWhatIsInternal() throws Exception {
    String id = brought(EDITOR_A, "visibility", "INTERNAL");

    isOpen(id, cast.as(READER_B));
    isOpen(id, cast.as(REVIEWER));
    isClosed(id, cast.anonymous());
  }

  @Test
  void whoIsNamedReadsWhatIsRestrictedUntilTheyAreNotNamed() throws Exception {
    String id = brought(EDITOR_A, "visibility", "RESTRICTED");
    isOpen(id, cast.as(EDITOR_A));
    isClosed(id, cast.as(READER_A));
    isClosed(id, cast.as(READER_B));

    assertThat(named(id, people(READER_B)).status()).isEqualTo(200);
    isOpen(id, cast.as(READER_B));
    isClosed(id, cast.as(READER_A));

    assertThat(named(id, "{\"departments\":[\"" + Cast.DEPARTMENT_A + "\"]}").status())
        .isEqualTo(200);
    isOpen(id, cast.as(READER_A));
    isClosed(id, cast.as(READER_B));
  }

  @Test
  void itIsSaidWhoReadsADocumentAndWhy() throws Exception {
    String id = brought(EDITOR_A, "visibility", "RESTRICTED");
    named(id, people(READER_B));

    Answer readers = cast.as(EDITOR_A).get("/documents/" + id + "/readers");

    assertThat(
            readers.items().map(it -> it.path("because").asString() + it.path("name").asString()))
        .containsExactly(
            "UPLOADER" + cast.person(EDITOR_A).name(),
            "NAMED" + cast.person(READER_B).name(),
            "ADMINISTRATOR");
    assertThat(cast.as(READER_B).get("/documents/" + id + "/readers").status()).isEqualTo(403);
    assertThat(cast.as(REVIEWER).get("/documents/" + id + "/readers").status()).isEqualTo(404);
  }

  /** More often than there are connections to the database. */
  @Test
  void whoReadsADocumentIsSaidAgainAndAgain() throws Exception {
    String id = brought(EDITOR_A);
    for (int i = 0; i < 20; i++) {
      assertThat(cast.as(EDITOR_A).get("/documents/" + id + "/readers").status()).isEqualTo(200);
    }
  }

  @Test
  void whoIsNotKnownIsNotNamed() throws Exception {
    String id = brought(EDITOR_A, "visibility", "RESTRICTED");

    Answer refused =
        named(
            id,
            "{\"people\":[\"nobody-of-that-name\"],\"departments\":[\""
                + Cast.DEPARTMENT_A
                + "\"]}");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.code()).isEqualTo("UNKNOWN_READER");
    assertThat(named(id, "{\"people\":[null]}").code()).isEqualTo("MALFORMED_VALUE");
    isClosed(id, cast.as(READER_A));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NOTICE", "INTERPRETATION", "PUBLICITY", "PLAN"})
  void aPublisherReleasesWhatIsMadeForThePublic(String kind) throws Exception {
    String id = brought(EDITOR_A, "visibility", "INTERNAL", "kind", kind);
    assertThat(visibility(cast.as(EDITOR_A), id, "PUBLIC").code()).isEqualTo("RELEASE_WANTED");
    isClosed(id, cast.anonymous());

    assertThat(visibility(cast.as(PUBLISHER), id, "PUBLIC").status()).isEqualTo(200);
    isOpen(id, cast.anonymous());

    assertThat(visibility(cast.as(PUBLISHER), id, "INTERNAL").status()).isEqualTo(200);
    isClosed(id, cast.anonymous());
  }

  @ParameterizedTest
  @ValueSource(strings = {"OUTLINE", "REVIEW_OPINION", "APPROVAL_DRAFT", "OTHER"})
  void anythingElseBecomesPublicByAnAdministratorAlone(String kind) throws Exception {
    String id = brought(EDITOR_A, "visibility", "INTERNAL", "kind", kind);

    assertThat(visibility(cast.as(PUBLISHER), id, "PUBLIC").status()).isEqualTo(403);
    assertThat(visibility(cast.as(EDITOR_A), id, "PUBLIC").status()).isEqualTo(403);
    isClosed(id, cast.anonymous());

    assertThat(visibility(cast.as(ADMIN), id, "PUBLIC").status()).isEqualTo(200);
    isOpen(id, cast.anonymous());
  }

  @Test
  void nothingIsBroughtPublicByWhoMayNotRelease() throws Exception {
    Answer refused =
        cast.as(EDITOR_A)
            .upload("/documents", Part.file("a.txt", text), Part.field("visibility", "PUBLIC"));

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.code()).isEqualTo("RELEASE_WANTED");
    assertThat(found(cast.operator())).isZero();
  }

  @Test
  void whoOnlyReadsADocumentChangesNothingOfIt() throws Exception {
    String id = brought(EDITOR_A, "visibility", "INTERNAL");
    Api other = cast.somebody("EDITOR", Optional.of(Cast.DEPARTMENT_B)).api();

    for (Answer refused :
        List.of(
            other.json("PATCH", "/documents/" + id, "{\"title\":\"别的题目\"}"),
            visibility(other, id, "DEPARTMENT"),
            other.json("PUT", "/documents/" + id + "/readers", "{}"),
            other.json("DELETE", "/documents/" + id, ""))) {
      assertThat(refused.status()).isEqualTo(403);
      assertThat(refused.code()).isEqualTo("NOT_YOURS_TO_CHANGE");
    }
    isOpen(id, other);
  }

  @Test
  void theSameFileIsTheSameDocumentForThoseAloneWhoReadTheFirst() throws Exception {
    String first = brought(EDITOR_A);
    Api other = cast.somebody("EDITOR", Optional.of(Cast.DEPARTMENT_B)).api();
    Api colleague = cast.somebody("EDITOR", Optional.of(Cast.DEPARTMENT_A)).api();

    Answer own = other.upload("/documents", Part.file("a.txt", text));
    Answer again = other.upload("/documents", Part.file("a.txt", text));
    Answer known = colleague.upload("/documents", Part.file("a.txt", text));

    assertThat(own.status()).isEqualTo(202);
    assertThat(own.id()).isNotEqualTo(first);
    assertThat(own.json().has("duplicate")).isFalse();
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.id()).isEqualTo(own.id());
    assertThat(known.status()).isEqualTo(200);
    assertThat(known.id()).isEqualTo(first);
  }

  @Test
  void whoReadsBothOfTheSameFileSaysWhatEachIs() throws Exception {
    Api other = cast.somebody("EDITOR", Optional.of(Cast.DEPARTMENT_B)).api();
    String first = brought(EDITOR_A);
    String second = other.read(Part.file("a.txt", text)).id();

    for (String id : List.of(first, second)) {
      Answer said = cast.operator().json("PATCH", "/documents/" + id, "{\"issuer\":\"某厅\"}");
      assertThat(said.status()).as(said.text()).isEqualTo(200);
    }
    Answer joined =
        cast.operator().json("PATCH", "/documents/" + first, "{\"planCode\":\"" + CODE + "\"}");
    assertThat(joined.status()).isEqualTo(200);
    Answer both =
        cast.operator().json("PATCH", "/documents/" + second, "{\"planCode\":\"" + CODE + "\"}");
    assertThat(both.code()).isEqualTo("SAME_FILE_IN_PLAN");
  }

  @Test
  void whoLeavesADepartmentReadsItNoMoreButWhatTheyBrought() throws Exception {
    Cast.Person mover = cast.somebody("EDITOR", Optional.of(Cast.DEPARTMENT_A));
    String theirs = brought(EDITOR_A);
    String own = mover.api().read(Part.file("b.txt", Drafts.plan("乙厅的事。"))).id();
    isOpen(theirs, mover.api());

    cast.operator()
        .json("PATCH", "/people/" + mover.id(), "{\"department\":\"" + Cast.DEPARTMENT_B + "\"}");

    assertThat(mover.api().get("/documents/" + theirs).status()).isEqualTo(404);
    assertThat(mover.api().get("/documents/" + own).status()).isEqualTo(200);
    assertThat(cast.as(READER_B).get("/documents/" + own).status()).isEqualTo(404);
  }

  @Test
  void theBinShowsEachWhatTheyMayBringBack() throws Exception {
    String id = brought(EDITOR_A);
    Answer withdrawn = cast.as(EDITOR_A).json("DELETE", "/documents/" + id, "");
    assertThat(withdrawn.status()).as(withdrawn.text()).isEqualTo(204);

    assertThat(cast.as(EDITOR_A).get("/bin?size=100").text()).contains(id);
    assertThat(cast.as(ADMIN).get("/bin?size=100").text()).contains(id);
    assertThat(cast.as(REVIEWER).get("/bin?size=100").text()).doesNotContain(id);
    assertThat(cast.as(READER_A).get("/bin").status()).isEqualTo(403);
    assertThat(cast.as(REVIEWER).post("/documents/" + id + "/restoration").status()).isEqualTo(404);
    assertThat(cast.as(EDITOR_A).json("DELETE", "/documents/" + id + "/content", "").status())
        .isEqualTo(403);
    assertThat(cast.as(EDITOR_A).post("/documents/" + id + "/restoration").status()).isEqualTo(200);
    isOpen(id, cast.as(READER_A));
  }

  @Test
  void aBatchIsItsBringersAlone() throws Exception {
    String batch = cast.as(EDITOR_A).upload("/batches", Part.file("a.txt", text)).id();

    assertThat(cast.as(EDITOR_A).get("/batches/" + batch).status()).isEqualTo(200);
    Answer other = cast.as(PUBLISHER).get("/batches/" + batch);
    Answer unknown = cast.as(PUBLISHER).get("/batches/0000000000000000");
    assertThat(other.status()).isEqualTo(404);
    assertThat(other.text().replace(batch, "0000000000000000")).isEqualTo(unknown.text());
  }

  @Test
  void anAdministratorGivesADocumentToADepartment() throws Exception {
    String id = cast.operator().read(Part.file("a.txt", text)).id();
    isClosed(id, cast.as(READER_B));

    String to = "{\"name\":\"" + Cast.DEPARTMENT_B + "\"}";
    assertThat(cast.as(EDITOR_A).json("PUT", "/documents/" + id + "/department", to).status())
        .isEqualTo(403);
    assertThat(cast.as(ADMIN).json("PUT", "/documents/" + id + "/department", to).status())
        .isEqualTo(200);

    isOpen(id, cast.as(READER_B));
    isClosed(id, cast.as(READER_A));
  }

  @Test
  void anAdministratorBringsADocumentForADepartment() throws Exception {
    String id = cast.operator().read(Part.file("a.txt", text), Part.field("department", "乙局")).id();

    isOpen(id, cast.as(READER_B));
    isClosed(id, cast.as(READER_A));
  }

  @Test
  void nobodyElseBringsOneForAnotherDepartmentAndNobodyForOneThatIsNotThere() throws Exception {
    Part file = Part.file("a.txt", text);

    Answer refused = cast.as(EDITOR_A).upload("/documents", file, Part.field("department", "乙局"));
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.code()).isEqualTo("ROLE_WANTED");
    Answer unknown = cast.as(ADMIN).upload("/batches", file, Part.field("department", "丙局"));
    assertThat(unknown.status()).isEqualTo(400);
    assertThat(unknown.text()).contains("UNKNOWN_READER", "丙局");
    assertThat(found(cast.as(ADMIN))).isZero();
  }

  private List<Api> others() {
    return List.of(cast.as(READER_B), cast.as(REVIEWER), cast.as(PUBLISHER), cast.anonymous());
  }

  private String brought(Cast.Part by, String... fields) throws Exception {
    Part[] parts = new Part[1 + fields.length / 2];
    parts[0] = Part.file("a.txt", text);
    for (int i = 0; i < fields.length; i += 2) {
      parts[1 + i / 2] = Part.field(fields[i], fields[i + 1]);
    }
    return cast.as(by).read(parts).id();
  }

  private String people(Cast.Part part) {
    return "{\"people\":[\"" + cast.person(part).name() + "\"]}";
  }

  private Answer named(String id, String who) throws Exception {
    return cast.as(EDITOR_A).json("PUT", "/documents/" + id + "/readers", who);
  }

  private static Answer visibility(Api by, String id, String to) throws Exception {
    return by.json("PATCH", "/documents/" + id, "{\"visibility\":\"" + to + "\"}");
  }

  private static Answer document(Api by, String id) throws Exception {
    return by.get("/documents/" + id);
  }

  /** In force the moment that it was said: nothing is waited for here. */
  private void isOpen(String id, Api api) throws Exception {
    assertThat(document(api, id).status()).isEqualTo(200);
    assertThat(found(api)).isEqualTo(1);
  }

  /** As if it were not there, to the last byte. */
  private void isClosed(String id, Api api) throws Exception {
    String unknown = "0000000000000000";
    for (String door : List.of("", "/content", "/text", "/passages", "/pages", "/indicators")) {
      Answer refused = api.get("/documents/" + id + door);
      Answer other = api.get("/documents/" + unknown + door);
      assertThat(refused.status()).as(door).isEqualTo(404);
      assertThat(refused.text().replace(id, unknown)).as(door).isEqualTo(other.text());
      assertThat(names(refused)).as(door).isEqualTo(names(other));
    }
    assertThat(found(api)).isZero();
  }

  private static Object names(Answer answer) {
    return answer.headers().keySet().stream()
        .filter(name -> !name.equals("connection"))
        .collect(Collectors.toUnmodifiableSet());
  }

  private int found(Api api) throws Exception {
    String query = URLEncoder.encode("\"" + word + "\"", StandardCharsets.UTF_8);
    return api.get("/search?mode=lexical&q=" + query).total();
  }
}
