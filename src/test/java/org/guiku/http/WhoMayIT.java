package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may call what; each refusal beside what is granted. */
@AccountsTest
class WhoMayIT {

  private static final String FORM = "application/x-www-form-urlencoded";

  private final Cast cast;
  private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

  WhoMayIT(Cast cast) {
    this.cast = cast;
  }

  @Test
  void whoIsUnknownReadsWhatIsPublicAndChangesNothing() throws Exception {
    Api nobody = cast.anonymous();
    for (String open :
        new String[] {
          "/search?q=x", "/suggest?q=x", "/documents", "/v3/api-docs", "/help/search"
        }) {
      assertThat(nobody.get(open).status()).as(open).isEqualTo(200);
    }
    assertThat(nobody.json("POST", "/search/batch", "[\"x\"]").status()).isEqualTo(200);
    for (String call :
        new String[] {
          "POST /imports",
          "POST /checks",
          "POST /reindexings",
          "GET /saved-searches",
          "POST /saved-searches",
          "GET /people",
          "POST /people",
          "GET /departments",
          "PATCH /documents/0000000000000000",
          "POST /documents/0000000000000000/attempts"
        }) {
      Answer refused = nobody.json(call.split(" ")[0], call.split(" ")[1], "{}");
      assertThat(refused.status()).as(call).isEqualTo(401);
      assertThat(refused.code()).as(call).isEqualTo("SIGN_IN_WANTED");
      assertThat(refused.header("WWW-Authenticate")).as(call).isEqualTo("Bearer");
    }
  }

  @Test
  void whatNobodyMayBringIsNotWritten() throws Exception {
    Answer refused = cast.anonymous().upload("/documents", Part.file("a.txt", "规划 " + word));

    assertThat(refused.status()).isEqualTo(401);
    assertThat(cast.operator().get("/documents?size=100").text()).doesNotContain("a-" + word);
    assertThat(cast.operator().get("/search?q=" + word).total()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void filesAreBroughtByThoseWhoWorkOnPlans(Cast.Part part) throws Exception {
    Answer answer =
        cast.as(part).upload("/documents", Part.file(part + ".txt", "规划 " + word + part));

    boolean reads = part == Cast.Part.READER_A || part == Cast.Part.READER_B;
    assertThat(answer.status()).as(answer.toString()).isEqualTo(reads ? 403 : 202);
    if (reads) {
      assertThat(answer.code()).isEqualTo("ROLE_WANTED");
    }
  }

  @ParameterizedTest
  @EnumSource
  void theProgramIsLookedAfterByAdministratorsAlone(Cast.Part part) throws Exception {
    int wanted = part == Cast.Part.ADMIN ? 200 : 403;
    assertThat(cast.as(part).post("/checks").status()).isEqualTo(wanted);
    assertThat(cast.as(part).get("/people").status()).isEqualTo(wanted);
    assertThat(cast.as(part).get("/departments").status()).isEqualTo(200);
    Answer added = cast.as(part).json("POST", "/departments", "{\"name\":\"" + word + part + "\"}");
    assertThat(added.status()).isEqualTo(part == Cast.Part.ADMIN ? 201 : 403);
  }

  @Test
  void theOperatorIsKnownByTheServersSecret() throws Exception {
    assertThat(cast.operator().post("/checks").status()).isEqualTo(200);
    Answer wrong = cast.anonymous().with("f".repeat(64)).post("/checks");
    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.code()).isEqualTo("BAD_TOKEN");
    assertThat(wrong.header("WWW-Authenticate")).contains("Bearer", "invalid_token");
  }

  @Test
  void aTokenForReadingReadsAlone() throws Exception {
    Api reading = cast.anonymous().with(cast.token(cast.person(Cast.Part.ADMIN).id(), "READ"));

    assertThat(reading.get("/people").status()).isEqualTo(200);
    assertThat(reading.json("POST", "/search/batch", "[\"x\"]").status()).isEqualTo(200);
    for (Answer refused :
        new Answer[] {
          reading.json("POST", "/departments", "{\"name\":\"x\"}"),
          reading.upload("/documents", Part.file("a.txt", word)),
          reading.json("POST", "/saved-searches", "{\"query\":\"x\"}")
        }) {
      assertThat(refused.status()).isEqualTo(403);
      assertThat(refused.code()).isEqualTo("SCOPE_WANTED");
    }
  }

  @Test
  void aWrongTokenIsNobodysNotTakenForPublic() throws Exception {
    assertThat(cast.anonymous().with("nonsense").get("/search?q=x").code()).isEqualTo("BAD_TOKEN");
    assertThat(cast.anonymous().with("").get("/search?q=x").code()).isEqualTo("BAD_TOKEN");
  }

  @Test
  void anotherRoleIsInForceAtTheNextRequest() throws Exception {
    Cast.Person person = cast.somebody("READER", Optional.of(Cast.DEPARTMENT_A));
    assertThat(person.api().post("/checks").code()).isEqualTo("ROLE_WANTED");

    Answer changed =
        cast.as(Cast.Part.ADMIN).json("PATCH", "/people/" + person.id(), "{\"roles\":[\"ADMIN\"]}");

    assertThat(changed.at("department").asString()).isEqualTo(Cast.DEPARTMENT_A);
    assertThat(person.api().post("/checks").status()).isEqualTo(200);
    cast.operator().json("PATCH", "/people/" + person.id(), "{\"roles\":[\"READER\"]}");
    assertThat(person.api().post("/checks").code()).isEqualTo("ROLE_WANTED");
  }

  @Test
  void whoComesWithATokenIsGivenPagesWithFormsWholeAndNoSession() throws Exception {
    Api editor = cast.as(Cast.Part.EDITOR_A);
    String id = editor.read(Part.file("a.txt", Drafts.plan(word))).id();

    for (String page : new String[] {"/documents/" + id, "/bin", "/account", "/search?q=" + word}) {
      URI address = URI.create("http://localhost:" + editor.port() + page);
      Answer answer = editor.send("GET", address, new byte[0]);
      assertThat(answer.text()).as(page).endsWith("</html>\n");
      assertThat(answer.header("Set-Cookie")).as(page).isEmpty();
    }
  }

  @Test
  void aMethodThatAPageDoesNotTakeIsRefusedWithAPage() throws Exception {
    for (Api asking : new Api[] {cast.anonymous(), cast.as(Cast.Part.ADMIN)}) {
      URI address = URI.create("http://localhost:" + asking.port() + "/people");
      Answer answer = asking.send("DELETE", address, new byte[0]);
      assertThat(answer.status()).isEqualTo(405);
      assertThat(answer.text()).endsWith("</html>\n");
    }
  }

  @Test
  void aDocumentOfADepartmentIsReadByItsPeopleAlone() throws Exception {
    String id =
        cast.as(Cast.Part.EDITOR_A).upload("/documents", Part.file("a.txt", "部门规划 " + word)).id();
    cast.operator().ended(id);

    assertThat(cast.as(Cast.Part.READER_A).get("/documents/" + id).status()).isEqualTo(200);
    assertThat(cast.as(Cast.Part.READER_A).get("/search?q=" + word).total()).isOne();
    for (Api other : new Api[] {cast.as(Cast.Part.READER_B), cast.anonymous()}) {
      assertThat(other.get("/documents/" + id).status()).isEqualTo(404);
      assertThat(other.get("/search?q=" + word).total()).isZero();
    }
    Answer readers = cast.as(Cast.Part.READER_A).json("PATCH", "/documents/" + id, "{}");
    assertThat(readers.code()).isEqualTo("ROLE_WANTED");
  }

  @Test
  void aSavedSearchIsItsPersonsOwn() throws Exception {
    Answer saved =
        cast.as(Cast.Part.READER_A).json("POST", "/saved-searches", "{\"query\":\"" + word + "\"}");

    assertThat(cast.as(Cast.Part.READER_A).get("/saved-searches/" + saved.id()).status())
        .isEqualTo(200);
    assertThat(cast.as(Cast.Part.READER_B).get("/saved-searches/" + saved.id()).status())
        .isEqualTo(404);
    assertThat(cast.operator().get("/saved-searches/" + saved.id()).status()).isEqualTo(404);
  }

  @Test
  void theLastAdministratorStays() throws Exception {
    Cast.Person admin = cast.person(Cast.Part.ADMIN);
    Answer other =
        cast.operator().json("PATCH", "/people/" + admin.id(), "{\"roles\":[\"READER\"]}");
    Answer disabled =
        cast.operator().send("PUT", "/people/" + admin.id() + "/disablement", new byte[0]);

    assertThat(other.code()).isEqualTo("LAST_ADMIN");
    assertThat(disabled.code()).isEqualTo("LAST_ADMIN");
    assertThat(admin.api().post("/checks").status()).isEqualTo(200);
  }

  @Test
  void peopleAreNotAddedTwiceNorWithoutARoleNorWithAWeakPassword() throws Exception {
    Api admin = cast.as(Cast.Part.ADMIN);
    String name = cast.person(Cast.Part.READER_A).name().toUpperCase();
    assertThat(add(admin, name, "\"READER\"", "").code()).isEqualTo("NAME_TAKEN");
    assertThat(add(admin, word, "", "").code()).isEqualTo("ROLES_WANTED");
    URI form = URI.create("http://localhost:" + admin.port() + "/people");
    byte[] blank = ("name=" + word + "&roles=+").getBytes(StandardCharsets.UTF_8);
    assertThat(admin.send("POST", form, blank, "Content-Type", FORM).status()).isEqualTo(400);
    assertThat(add(admin, "a b", "\"READER\"", "").code()).isEqualTo("MALFORMED_NAME");
    assertThat(add(admin, word, "\"READER\"", "kurz").code()).isEqualTo("WEAK_PASSWORD");
    assertThat(add(admin, word, "\"READER\"", "12345678").code()).isEqualTo("WEAK_PASSWORD");
    assertThat(add(admin, word, "\"NONSENSE\"", "").status()).isEqualTo(400);
    assertThat(admin.get("/people?name=" + word).total()).isZero();
  }

  private static Answer add(Api by, String name, String roles, String password) throws Exception {
    String with = password.isEmpty() ? "" : ",\"password\":\"" + password + "\"";
    String body = "{\"name\":\"%s\",\"roles\":[%s]%s}".formatted(name, roles, with);
    return by.json("POST", "/people", body);
  }

  @Test
  void howTheServerFaresIsToldToAdministratorsAndHereAlone() throws Exception {
    int port = cast.anonymous().port();
    Browser here = new Browser(port);
    assertThat(here.get("/actuator/health").text()).contains("UP", "components");
    Answer through = here.get("/actuator/health", "X-Forwarded-For", "192.0.2.7");
    assertThat(through.text()).contains("UP").doesNotContain("components");
    assertThat(here.get("/actuator", "X-Forwarded-For", "192.0.2.7").status()).isEqualTo(401);
    assertThat(
            here.get(
                    "/actuator",
                    "X-Forwarded-For",
                    "192.0.2.7",
                    "Authorization",
                    "Bearer " + cast.person(Cast.Part.READER_A).token())
                .status())
        .isIn(401, 403);
    assertThat(
            here.get(
                    "/actuator",
                    "X-Forwarded-For",
                    "192.0.2.7",
                    "Authorization",
                    "Bearer " + cast.person(Cast.Part.ADMIN).token())
                .status())
        .isEqualTo(200);
  }

  @Test
  void theDescriptionSaysWhoMayCallWhat() throws Exception {
    var reference = cast.anonymous().get("/v3/api-docs").json();
    assertThat(
            reference
                .path("components")
                .path("securitySchemes")
                .path("token")
                .path("scheme")
                .asString())
        .isEqualTo("bearer");
    var upload = reference.path("paths").path("/api/v1/documents").path("post");
    assertThat(upload.path("responses").path("403").path("description").asString())
        .contains("ROLE_WANTED", "EDITOR");
    assertThat(upload.path("responses").has("401")).isTrue();
  }

  @Test
  void pagesOfOtherSitesAreLetReadNothing() throws Exception {
    Api reader = cast.as(Cast.Part.READER_A);
    for (String method : List.of("GET", "OPTIONS")) {
      Answer answer =
          reader.send(
              method,
              URI.create("http://localhost:" + reader.port() + "/api/v1/documents"),
              new byte[0],
              "Origin",
              "https://elsewhere.example",
              "Access-Control-Request-Method",
              "GET");
      assertThat(answer.headers().keySet())
          .as(method)
          .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-"));
    }
  }

  @Test
  void whatIsForOnePersonStaysInNoCache() throws Exception {
    Api reader = cast.as(Cast.Part.READER_A);
    assertThat(reader.get("/saved-searches").header("Cache-Control")).contains("no-store");
    Browser browser = new Browser(reader.port());
    assertThat(browser.get("/css/guiku.css").headers()).doesNotContainKey("cache-control");
    assertThat(new String(browser.get("/").body(), StandardCharsets.UTF_8))
        .contains("/sign-in")
        .doesNotContain("/people\"", "id=\"upload\"");
  }
}
