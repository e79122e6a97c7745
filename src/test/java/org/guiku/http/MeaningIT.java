package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.guiku.Guiku;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;

/** A server of its own, which makes vectors. */
@SpringBootTest(
    classes = Guiku.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "guiku.vectors.threads=1")
@ContextConfiguration(initializers = EmptyRepository.class)
class MeaningIT {

  @LocalServerPort private int port;
  private final Api api = new Api(() -> port);

  @Test
  void findsWhatMeansTheSameOnceNothingIsPending() throws Exception {
    String air = upload("甲.txt", "改善大气环境质量，细颗粒物浓度持续下降，重污染天气基本消除。");
    String road = upload("乙.txt", "新建改建农村公路三千公里，建制村全部通硬化路。");
    String same = upload("丙.txt", "持续改善大气环境质量，细颗粒物浓度持续下降，重污染天气基本消除。");
    for (String id : List.of(air, road, same)) {
      await().atMost(Duration.ofMinutes(1)).until(() -> isComplete(id));
    }
    JsonNode hits = api.get("/search?mode=semantic&q=怎样减少空气污染").at("hits");
    assertThat(hits.path(0).path("documentId").asString()).isIn(air, same);
    assertThat(hits.path(0).path("matched").asString()).isEqualTo("MEANING");
    assertThat(total("mode=lexical&q=怎样减少空气污染")).isZero();
    assertThat(total("q=怎样减少空气污染")).isGreaterThanOrEqualTo(2);
    assertThat(total("q=%22怎样减少空气污染%22")).isZero();

    assertThat(api.get("/documents/" + air + "/similar").items())
        .extracting(each -> each.path("documentId").asString())
        .containsExactly(same);
  }

  /** Where no model runs there is nothing to choose, as in all other tests of pages. */
  @Test
  void thePageOfResultsOffersToLookByMeaning() throws Exception {
    URI none = URI.create("http://localhost:" + port + "/search?q=nowhere&mode=lexical");
    try (InputStream page = none.toURL().openStream()) {
      assertThat(new String(page.readAllBytes(), StandardCharsets.UTF_8))
          .contains("/search?q=nowhere&amp;mode=lexical\" rel=\"nofollow\" aria-current=\"true\"")
          .contains("/search?q=nowhere&amp;mode=semantic")
          .contains("<li><a href=\"/search?q=nowhere\"");
    }
  }

  private String upload(String name, String text) throws Exception {
    return api.upload("/documents", Part.file(name, text)).id();
  }

  private boolean isComplete(String id) throws IOException, InterruptedException {
    JsonNode document = api.get("/documents/" + id).json();
    return document.path("status").asString().equals("READY") && document.path("pending").isEmpty();
  }

  private long total(String query) throws IOException, InterruptedException {
    return api.get("/search?" + query).at("total").asLong();
  }
}
