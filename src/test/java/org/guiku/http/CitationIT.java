package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.guiku.documents.citation.BibtexReader;
import org.guiku.documents.citation.RisReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Citations of documents and passages, with the address that leads back to them. */
@ServerTest
class CitationIT {

  private static final Path PLAN = Path.of("sample-docs/06-plan.pdf");

  private final Api api;
  private String id = "";

  CitationIT(Api api) {
    this.api = api;
  }

  @BeforeEach
  void takePlanIn() throws Exception {
    id = api.read(Part.file("06-plan.pdf", Files.readAllBytes(PLAN))).id();
  }

  @Test
  void aDocumentIsCitedWithWhatIsKnownOfIt() throws Exception {
    Answer document = api.get("/documents/" + id);
    Answer citation = api.get("/documents/" + id + "/citation?format=gbt7714");

    assertThat(citation.status()).isEqualTo(200);
    assertThat(citation.header("Content-Type")).startsWith("text/plain");
    assertThat(citation.text())
        .startsWith(document.at("issuer").asString() + ". " + document.at("title").asString())
        .contains("[R/OL]", "(" + document.at("issuedOn").asString() + ")")
        .endsWith("http://localhost:" + api.port() + "/documents/" + id + "\n");
  }

  @Test
  void aPassageIsCitedWithItsPageUnderAnAddressThatLeadsToIt() throws Exception {
    var passage = api.get("/documents/" + id + "/passages?size=100").items().toList().get(40);
    String address = passage.path("address").asString();
    Answer byOrdinal =
        api.get(
            "/documents/" + id + "/citation?format=ris&passage=" + passage.path("ordinal").asInt());
    Answer byAddress = api.get("/passages/" + address + "/citation?format=ris");

    assertThat(byAddress.text()).isEqualTo(byOrdinal.text());
    assertThat(byOrdinal.header("Content-Disposition")).contains(address + ".ris");
    var record = RisReader.read(byOrdinal.text()).getFirst();
    assertThat(RisReader.value(record, "SP")).isEqualTo(passage.path("page").asString());
    String url = RisReader.value(record, "UR");
    assertThat(url).isEqualTo("http://localhost:" + api.port() + "/passages/" + address);
    assertThat(page(url).statusCode()).isEqualTo(200);
  }

  @Test
  void bibtexIsGivenUnderAKeyOfItsOwn() throws Exception {
    Answer citation = api.get("/documents/" + id + "/citation?format=bibtex");

    var entry = BibtexReader.read(citation.text()).getFirst();
    assertThat(citation.header("Content-Type")).startsWith("application/x-bibtex");
    assertThat(entry.key()).isEqualTo("guiku-" + id);
    assertThat(entry.fields()).containsKeys("title", "author", "year", "url");
  }

  @Test
  void whatIsNotThereIsNotCited() throws Exception {
    assertThat(api.get("/documents/0000000000000000/citation").code())
        .isEqualTo("UNKNOWN_DOCUMENT");
    assertThat(api.get("/documents/" + id + "/citation?passage=99999").code())
        .isEqualTo("UNKNOWN_PASSAGE");
    assertThat(api.get("/passages/nonsense/citation").code()).isEqualTo("UNKNOWN_PASSAGE");
    Answer format = api.get("/documents/" + id + "/citation?format=apa");
    assertThat(format.status()).isEqualTo(400);
    assertThat(format.code()).isEqualTo("BAD_PARAMETER");
    assertThat(page("/documents/0000000000000000/citation").statusCode()).isEqualTo(404);
  }

  @Test
  void thePageOfACitationHasAllThreeFormsAndHandsOutItsMiddleAlone() throws Exception {
    String path = "/documents/" + id + "/citation?passage=5";
    Document page = Jsoup.parse(page(path).body());
    String middle = page(path, "HX-Request", "true").body();

    assertThat(page.select("pre")).hasSize(3);
    assertThat(page.select("pre").first().text()).contains("[R/OL]");
    assertThat(page.select("a[download]").eachAttr("href"))
        .contains("/api/v1/documents/" + id + "/citation?format=ris&passage=5");
    assertThat(middle).doesNotContain("<html").contains("<pre");
  }

  @Test
  void aDocumentsPageTellsReferenceManagersWhatItShows() throws Exception {
    Answer document = api.get("/documents/" + id);
    Document page = Jsoup.parse(page("/documents/" + id).body());

    assertThat(tag(page, "citation_title")).containsExactly(document.at("title").asString());
    assertThat(tag(page, "citation_author")).containsExactly(document.at("issuer").asString());
    assertThat(tag(page, "citation_technical_report_institution"))
        .containsExactly(document.at("issuer").asString());
    assertThat(tag(page, "citation_technical_report_number"))
        .containsExactly(document.at("documentNumber").asString());
    assertThat(tag(page, "citation_publication_date"))
        .containsExactly(document.at("issuedOn").asString().replace('-', '/'));
    assertThat(tag(page, "citation_language")).hasSize(1);
    assertThat(tag(page, "citation_pdf_url"))
        .containsExactly("http://localhost:" + api.port() + "/api/v1/documents/" + id + "/content");
  }

  private static List<String> tag(Document page, String name) {
    return page.select("head meta[name=" + name + "]").eachAttr("content");
  }

  private HttpResponse<String> page(String path, String... headers) throws Exception {
    try (HttpClient browser =
        HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
      URI uri = api.uri("/x").resolve(path);
      HttpRequest.Builder request = HttpRequest.newBuilder(uri);
      if (headers.length > 0) {
        request.headers(headers);
      }
      return browser.send(request.build(), BodyHandlers.ofString());
    }
  }
}
