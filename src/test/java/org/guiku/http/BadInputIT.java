package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.guiku.access.Viewer;
import org.guiku.documents.DocumentFilter;
import org.guiku.documents.Documents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each refusal is a problem with a stable code, and leaves nothing behind. */
@ServerTest
class BadInputIT {

  private static final String MULTIPART = "multipart/form-data; boundary=b";

  private final Api api;
  private final EmptyRepository.Repository repository;
  private final Documents documents;
  private long rows;
  private long blobs;

  BadInputIT(Api api, EmptyRepository.Repository repository, Documents documents) {
    this.api = api;
    this.repository = repository;
    this.documents = documents;
  }

  @BeforeEach
  void count() throws Exception {
    rows = documents.count(DocumentFilter.ALL, new Viewer.Operator());
    blobs = repository.blobs();
  }

  @AfterEach
  void nothingIsHalfStored() throws Exception {
    assertThat(documents.count(DocumentFilter.ALL, new Viewer.Operator())).isEqualTo(rows);
    assertThat(repository.blobs()).isEqualTo(blobs);
  }

  @Test
  void anEmptyFile() throws Exception {
    refused(api.upload("/documents", Part.file("empty.txt", "")), 400, "EMPTY");
  }

  @ParameterizedTest
  @CsvSource({
    "kind, PLANS",
    "visibility, EVERYBODY",
    "planCode, 0123456789012345678901234567890123456789x"
  })
  void aFieldThatCannotBeRead(String field, String value) throws Exception {
    for (String call : new String[] {"/documents", "/batches"}) {
      Answer answer = api.upload(call, Part.file("x.txt", Drafts.plan()), Part.field(field, value));
      refused(answer, 400, "BAD_PARAMETER");
      assertThat(answer.at("detail").asString()).contains(field);
    }
  }

  @Test
  void anUploadWithoutAFile() throws Exception {
    for (String call : new String[] {"/documents", "/batches"}) {
      refused(api.upload(call, Part.field("kind", "PLAN")), 400, "MISSING_PARAMETER");
    }
  }

  @Test
  void aFileThatIsAPlainField() throws Exception {
    for (String call : new String[] {"/documents", "/batches"}) {
      Answer answer = api.upload(call, Part.field("file", "text"));
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.isProblem()).isTrue();
    }
  }

  @Test
  void severalFilesWhereOneIsWanted() throws Exception {
    Answer answer =
        api.upload(
            "/documents", Part.file("a.txt", Drafts.plan()), Part.file("b.txt", Drafts.plan()));

    refused(answer, 400, "ONE_FILE_WANTED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no parts at all", "--b", "--b\r\n\r\n", "--b\r\nx: y\r\n\r\nz"})
  void aMultipartBodyThatIsNone(String body) throws Exception {
    Answer answer =
        api.send("POST", "/documents", body.getBytes("UTF-8"), "Content-Type", MULTIPART);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isIn("BAD_MULTIPART", "MISSING_PARAMETER");
  }

  @Test
  void aMultipartBodyThatNamesNoBoundary() throws Exception {
    byte[] body = "--b\r\n".getBytes("UTF-8");
    refused(
        api.send("POST", "/documents", body, "Content-Type", "multipart/form-data"),
        400,
        "BAD_MULTIPART");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/json", "application/x-www-form-urlencoded"})
  void anUploadOfAnotherContentType(String type) throws Exception {
    byte[] body = "file=x".getBytes("UTF-8");
    refused(
        api.send("POST", "/documents", body, "Content-Type", type), 415, "UNSUPPORTED_MEDIA_TYPE");
  }

  @Test
  void aContentTypeThatIsNone() throws Exception {
    byte[] body = "x".getBytes("UTF-8");
    refused(
        api.send("POST", "/documents", body, "Content-Type", "no type"),
        415,
        "UNSUPPORTED_MEDIA_TYPE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000000000000000",
        "x",
        "iiiiiiiiiiiiiiii",
        "0000000000000000x",
        "%E8%A7%84%E5%88%92",
        "%00",
        "0000000000000000%20",
        "'%20or%201=1",
        "%25"
      })
  void anIdThatNobodyHas(String id) throws Exception {
    for (String part : new String[] {"", "/content", "/text", "/passages", "/pages"}) {
      Answer answer = api.get("/documents/" + id + part);
      assertThat(answer.status()).as(id + part).isIn(400, 404);
      assertThat(answer.isProblem()).as(id + part).isTrue();
    }
    assertThat(api.get("/documents/" + id + "/search?q=x").status()).isIn(400, 404);
    assertThat(api.post("/documents/" + id + "/attempts").status()).isIn(400, 404);
    assertThat(api.get("/batches/" + id).status()).isIn(400, 404);
    assertThat(api.get("/batches/" + id + "/events").status()).isIn(400, 404);
    assertThat(api.send("DELETE", "/batches/" + id, new byte[0]).status()).isIn(400, 404);
    assertThat(api.post("/batches/" + id + "/attempts").status()).isIn(400, 404);
    assertThat(api.get("/passages/" + id).status()).isIn(400, 404);
  }

  @Test
  void unknownThingsHaveCodesOfTheirOwn() throws Exception {
    refused(api.get("/documents/0000000000000000"), 404, "UNKNOWN_DOCUMENT");
    refused(api.get("/batches/0000000000000000"), 404, "UNKNOWN_BATCH");
    refused(
        api.get("/passages/0000000000000000-00000000-1-0000000000000000"), 404, "UNKNOWN_PASSAGE");
    refused(api.get("/nothing"), 404, "NOT_FOUND");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/documents/..%2f..%2fetc%2fpasswd/content",
        "/documents/%2e%2e/%2e%2e/content",
        "/documents/../../../../etc/passwd",
        "/documents/..;/..;/x",
        "/documents/a%5c..%5cb",
        "/documents/%zz",
        "/documents/%",
        "/documents/<x>",
        "/documents/a\u00ff\u00fe"
      })
  void aPathThatTriesToClimb(String path) throws Exception {
    Answer answer =
        api.raw("GET /api/v1" + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertThat(answer.status()).isIn(400, 404);
    assertThat(answer.isProblem()).as(answer.toString()).isTrue();
    assertThat(answer.code()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "page, -1",
    "page, x",
    "page, 2147483648",
    "page, 1.5",
    "size, 0",
    "size, 101",
    "size, -3",
    "size, many"
  })
  void aPageThatCannotBe(String field, String value) throws Exception {
    Answer answer = api.get("/documents?" + field + "=" + value);
    refused(answer, 400, "BAD_NUMBER");
    assertThat(answer.at("detail").asString()).contains(field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"status=DONE", "kind=PLANS", "period=x", "period=99999999999"})
  void aFilterThatCannotBe(String filter) throws Exception {
    refused(api.get("/documents?" + filter), 400, "BAD_PARAMETER");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"page=-1", "size=0", "size=101", "page=x", "kind=x", "period=x", "sort=x"})
  void aSearchThatCannotBe(String parameter) throws Exception {
    Answer answer = api.get("/search?q=x&" + parameter);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isIn("BAD_PARAMETER", "BAD_NUMBER");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%zz", "%", "%ff", "%e8%a7"})
  void aQueryStringThatIsNotEncoded(String q) throws Exception {
    for (String call :
        new String[] {"/search", "/documents", "/documents/0000000000000000/search"}) {
      Answer answer =
          api.raw(
              "GET /api/v1"
                  + call
                  + "?q="
                  + q
                  + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      assertThat(answer.status()).as(q + " " + answer).isIn(200, 400, 404);
      assertThat(answer.status() == 200 || answer.isProblem()).isTrue();
    }
  }

  @Test
  void aQueryThatCannotBeRead() throws Exception {
    refused(api.get("/search?q=%22open"), 400, "QUERY_SYNTAX");
  }

  @Test
  void aPageBeyondTheEndIsEmptyAndKnowsTheTotal() throws Exception {
    Answer answer = api.get("/documents?page=2147483647&size=100");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.items()).isEmpty();
    assertThat(answer.at("total").asLong()).isEqualTo(rows);
    assertThat(answer.at("page").asInt()).isEqualTo(2147483647);
    assertThat(answer.at("size").asInt()).isEqualTo(100);
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /documents",
    "DELETE, /documents",
    "PUT, /batches/0000000000000000",
    "GET, /batches",
    "GET, /checks",
    "POST, /search",
    "TRACE, /documents",
    "BREW, /documents"
  })
  void aMethodThatAnAddressDoesNotTake(String method, String path) throws Exception {
    Answer answer =
        api.raw(
            method
                + " /api/v1"
                + path
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.code()).isEqualTo("METHOD_NOT_ALLOWED");
    assertThat(answer.header("Allow")).isNotBlank();
  }

  @Test
  void aFormThatIsNoneWhereNoFormIsTaken() throws Exception {
    for (String method : new String[] {"PUT", "PATCH", "DELETE"}) {
      Answer answer =
          api.send(
              method,
              "/search",
              "%zz=%".getBytes(StandardCharsets.UTF_8),
              "Content-Type",
              "application/x-www-form-urlencoded");
      refused(answer, 405, "METHOD_NOT_ALLOWED");
    }
  }

  @Test
  void aFieldWithoutAName() throws Exception {
    byte[] form = "%01=x".getBytes(StandardCharsets.UTF_8);
    String type = "application/x-www-form-urlencoded";
    Answer sent = api.send("POST", "/saved-searches", form, "Content-Type", type);
    refused(sent, 400, "BAD_REQUEST");
    URI page = URI.create("http://localhost:" + api.port() + "/help/search?%01=x");
    assertThat(api.send("GET", page, new byte[0]).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"from=-999999999-01-01", "to=%2B999999999-12-31"})
  void aDayThatIsTooFarAway(String day) throws Exception {
    refused(api.get("/audit?" + day), 400, "BAD_PARAMETER");
  }

  @Test
  void aPageAskedForAsIfItWereAnUpload() throws Exception {
    for (String page : new String[] {"/", "/documents/0000000000000000"}) {
      URI address = URI.create("http://localhost:" + api.port() + page);
      Answer answer = api.send("GET", address, new byte[0], "Content-Type", "multipart/form-data");
      assertThat(answer.status()).as(page).isEqualTo(400);
      assertThat(answer.text()).as(page).endsWith("</html>\n");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "image/png", "application/xml"})
  void anAnswerInAFormThatIsNotGiven(String type) throws Exception {
    refused(api.get("/documents", "Accept", type), 406, "NOT_ACCEPTABLE");
    refused(api.get("/documents/0000000000000000", "Accept", type), 404, "UNKNOWN_DOCUMENT");
  }

  @Test
  void anAcceptHeaderThatIsNone() throws Exception {
    refused(api.get("/documents", "Accept", "no type"), 406, "NOT_ACCEPTABLE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GARBAGE\r\n\r\n",
        "\u0000\u0001\u0002\r\n\r\n",
        "GET\r\n\r\n",
        "GET /api/v1/documents HTTP/9.9\r\n\r\n",
        "GET /api/v1/documents HTTP/1.1\r\n\r\n",
        "GET /api/v1/documents HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        "POST /api/v1/documents HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n"
      })
  void bytesThatAreNoRequest(String garbage) throws Exception {
    Answer answer = api.raw(garbage);

    assertThat(answer.status()).isIn(400, 505);
    assertThat(answer.isProblem()).as(answer.toString()).isTrue();
    assertThat(answer.code()).isNotBlank();
  }

  @Test
  void headersThatAreTooLong() throws Exception {
    Answer answer =
        api.raw(
            "GET /api/v1/documents HTTP/1.1\r\nHost: localhost\r\nX: "
                + "x".repeat(100_000)
                + "\r\n\r\n");

    assertThat(answer.status()).isIn(400, 431);
    assertThat(answer.isProblem()).isTrue();
  }

  @Test
  void aRefusalSpeaksTheLanguageOfWhoAsks() throws Exception {
    String path = "/documents/0000000000000000";
    assertThat(api.get(path, "Accept-Language", "en").at("detail").asString())
        .isEqualTo("There is no such document.");
    assertThat(api.get(path, "Accept-Language", "zh-CN").at("detail").asString())
        .isEqualTo("没有这份文档。");
    assertThat(api.get(path, "Accept-Language", "fr").at("detail").asString()).isEqualTo("没有这份文档。");
  }

  private static void refused(Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.at("status").asInt()).isEqualTo(status);
    assertThat(answer.at("title").asString()).isNotBlank();
    assertThat(answer.at("detail").asString()).isNotBlank();
    assertThat(answer.text()).doesNotContain("Exception", "\tat ", "org.guiku");
  }
}
