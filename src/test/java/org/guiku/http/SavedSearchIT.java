package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** Searches that are saved, and their feeds. */
@ServerTest
class SavedSearchIT {

  private final Api api;
  private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

  SavedSearchIT(Api api) {
    this.api = api;
  }

  @Test
  void aSavedSearchIsKeptUntilItIsDeleted() throws Exception {
    Answer saved = save("{\"query\":\"" + word + "\",\"name\":\"森林\",\"mail\":\"a@example.org\"}");

    assertThat(saved.status()).as(saved.toString()).isEqualTo(201);
    assertThat(saved.header("Location")).isEqualTo("/api/v1/saved-searches/" + saved.id());
    Answer kept = api.get("/saved-searches/" + saved.id());
    assertThat(kept.at("query").asString()).isEqualTo(word);
    assertThat(kept.at("name").asString()).isEqualTo("森林");
    assertThat(kept.at("mail").asString()).isEqualTo("a@example.org");
    assertThat(kept.at("mode").asString()).isEqualTo("hybrid");
    assertThat(api.get("/saved-searches?size=100").ids()).contains(saved.id());

    assertThat(api.send("DELETE", "/saved-searches/" + saved.id(), new byte[0]).status())
        .isEqualTo(204);
    assertThat(api.get("/saved-searches/" + saved.id()).code()).isEqualTo("UNKNOWN_SAVED_SEARCH");
  }

  @Test
  void itsFeedHoldsWhatItFindsNowTheLastReceivedFirst() throws Exception {
    String id = save("{\"query\":\"" + word + "\"}").id();
    assertThat(ids(feed(id))).isEmpty();
    String first = api.read(Part.file("a.txt", "一号规划\n\n提到" + word + "的一段。")).id();
    List<String> before = ids(feed(id));
    String second = api.read(Part.file("b.txt", "二号规划\n\n提到" + word + "的另一段。")).id();

    Document feed = feed(id);

    assertThat(links(feed))
        .satisfiesExactly(
            link -> assertThat(link).contains("/passages/" + second),
            link -> assertThat(link).contains("/passages/" + first));
    assertThat(ids(feed)).hasSize(2).endsWith(before.getFirst());
    assertThat(feed.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(word);
    assertThat(feed.getElementsByTagName("summary").item(0).getTextContent()).contains(word);
  }

  @Test
  void filtersBelongToASavedSearch() throws Exception {
    api.read(Part.file("a.txt", "规划\n\n提到" + word + "的一段。"), Part.field("kind", "PLAN"));
    Answer plans = save("{\"query\":\"" + word + "\",\"filters\":{\"kind\":[\"PLAN\"]}}");
    Answer drafts = save("{\"query\":\"" + word + "\",\"filters\":{\"kind\":\"OUTLINE\"}}");

    assertThat(ids(feed(plans.id()))).hasSize(1);
    assertThat(ids(feed(drafts.id()))).isEmpty();
    assertThat(plans.at("filters").path("kind").path(0).asString()).isEqualTo("PLAN");
    assertThat(plans.at("page").asString()).isEqualTo("/search?q=" + word + "&kind=PLAN");
  }

  @Test
  void whatCannotBeSearchedIsNotSaved() throws Exception {
    assertThat(save("{\"query\":\"\\\"森林\"}").code()).isEqualTo("QUERY_SYNTAX");
    assertThat(save("{\"query\":\"\"}").code()).isEqualTo("QUERY_SYNTAX");
    assertThat(save("{}").code()).isEqualTo("MISSING_PARAMETER");
    assertThat(save("nonsense").status()).isEqualTo(400);
    for (String bad :
        List.of(
            "\"filters\":{\"kind\":[\"NONSENSE\"]}",
            "\"filters\":{\"colour\":\"red\"}",
            "\"filters\":{\"kind\":[{\"a\":1}]}",
            "\"mode\":\"guess\"",
            "\"mail\":\"nobody\"",
            "\"mail\":\"a@example.org, b@example.org\"",
            "\"mail\":\"a@example.org\\r\\nBcc: b@example.org\"")) {
      Answer answer = save("{\"query\":\"森林\"," + bad + "}");
      assertThat(answer.status()).as(bad).isEqualTo(400);
      assertThat(answer.code()).as(bad).isEqualTo("BAD_PARAMETER");
    }
  }

  @Test
  void whatWasNotSavedHasNoFeed() throws Exception {
    for (String id : List.of("0000000000000000", "nonsense")) {
      Answer feed = api.get("/saved-searches/" + id + "/feed");
      assertThat(feed.status()).isEqualTo(404);
      assertThat(feed.code()).isEqualTo("UNKNOWN_SAVED_SEARCH");
      assertThat(api.send("DELETE", "/saved-searches/" + id, new byte[0]).code())
          .isEqualTo("UNKNOWN_SAVED_SEARCH");
    }
  }

  @Test
  void aPageSavesListsAndDeletesWithoutScripts() throws Exception {
    var taking = Jsoup.parse(get("/search/taking?q=" + word + "&kind=PLAN").body());
    assertThat(taking.select("a[download]").eachAttr("href"))
        .contains("/api/v1/search/export?q=" + word + "&kind=PLAN&format=xlsx");
    assertThat(taking.select("form[action=/saved-searches] input[name=kind]").attr("value"))
        .isEqualTo("PLAN");

    HttpResponse<String> saved =
        post("/saved-searches", "q=" + word + "&name=n" + word + "&kind=PLAN&mode=hybrid");
    assertThat(saved.statusCode()).isEqualTo(302);
    var page = Jsoup.parse(get("/saved-searches").body());
    assertThat(page.select("h2 a").eachText()).contains("n" + word);
    String delete = page.select("article:contains(n" + word + ") form").attr("action");
    assertThat(post(delete, "").statusCode()).isEqualTo(302);
    assertThat(get("/saved-searches").body()).doesNotContain(word);
  }

  @Test
  void aBrowserLearnsHowToSearchHere() throws Exception {
    HttpResponse<String> description = get("/opensearch.xml");

    assertThat(description.headers().firstValue("Content-Type"))
        .hasValueSatisfying(
            type -> assertThat(type).startsWith("application/opensearchdescription+xml"));
    assertThat(
            parsed(description.body().getBytes(StandardCharsets.UTF_8))
                .getElementsByTagName("Url")
                .item(0)
                .getAttributes()
                .getNamedItem("template")
                .getNodeValue())
        .isEqualTo("http://localhost:" + api.port() + "/search?q={searchTerms}");
    assertThat(Jsoup.parse(get("/").body()).select("head link[rel=search]").attr("href"))
        .isEqualTo("/opensearch.xml");
  }

  private Answer save(String body) throws Exception {
    return api.send(
        "POST",
        "/saved-searches",
        body.getBytes(StandardCharsets.UTF_8),
        "Content-Type",
        "application/json");
  }

  private Document feed(String id) throws Exception {
    Answer answer = api.get("/saved-searches/" + id + "/feed");
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("application/atom+xml");
    return parsed(answer.body());
  }

  private static Document parsed(byte[] xml) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml));
  }

  private static List<String> ids(Document feed) {
    var entries = feed.getElementsByTagName("entry");
    return IntStream.range(0, entries.getLength())
        .mapToObj(i -> entries.item(i).getFirstChild().getTextContent())
        .toList();
  }

  private static List<String> links(Document feed) {
    var links = feed.getElementsByTagName("link");
    return IntStream.range(2, links.getLength())
        .mapToObj(i -> links.item(i).getAttributes().getNamedItem("href").getNodeValue())
        .toList();
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(uri(path)).build());
  }

  private HttpResponse<String> post(String path, String form) throws Exception {
    return send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build());
  }

  private URI uri(String path) {
    return api.uri("/x").resolve(path);
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    try (HttpClient browser = HttpClient.newHttpClient()) {
      return browser.send(request, BodyHandlers.ofString());
    }
  }
}
