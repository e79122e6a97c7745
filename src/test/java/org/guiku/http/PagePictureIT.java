package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Pages that a browser cannot draw. */
@ServerTest
class PagePictureIT {

  private static final Path SAMPLES = Path.of("sample-docs");

  private final Api api;

  PagePictureIT(Api api) {
    this.api = api;
  }

  @Test
  void aPageOfAnOfdIsGivenAsItsTextInPlace() throws Exception {
    String id = read("24-irrigation-plan.ofd");

    Answer picture = api.get("/documents/" + id + "/pages/1/picture");

    assertThat(picture.status()).isEqualTo(200);
    assertThat(picture.header("Content-Type")).startsWith("image/svg+xml");
    assertThat(picture.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(picture.header("Content-Security-Policy")).contains("sandbox");
    assertThat(picture.text()).contains("第一章 规划基础").doesNotContain("<script", "href");
    assertThat(api.get("/documents/" + id + "/pages/2/picture").text()).contains("≥0.605");
  }

  @Test
  void aPictureIsKeptByWhoAsksButAskedForAgain() throws Exception {
    String picture = "/documents/" + read("24-irrigation-plan.ofd") + "/pages/1/picture";
    Answer first = api.get(picture);

    assertThat(first.header("Cache-Control")).contains("private", "no-cache");
    assertThat(api.get(picture, "If-None-Match", first.header("ETag")).status()).isEqualTo(304);
  }

  @Test
  void whatHasNoPictureSaysSo() throws Exception {
    String ofd = read("24-irrigation-plan.ofd");
    String pdf = read("07-review-letter.pdf");

    assertThat(api.get("/documents/" + pdf + "/pages/1/picture").code()).isEqualTo("NO_PICTURE");
    assertThat(api.get("/documents/" + ofd + "/pages/3/picture").code()).isEqualTo("NOT_FOUND");
    assertThat(api.get("/documents/" + ofd + "/pages/0/picture").code()).isEqualTo("NOT_FOUND");
    assertThat(api.get("/documents/" + ofd + "/pages/x/picture").status()).isEqualTo(400);
    assertThat(api.get("/documents/none/pages/1/picture").code()).isEqualTo("UNKNOWN_DOCUMENT");
  }

  @Test
  void anOfdIsReadWithPagesAndFoundByWhatStandsInItsTable() throws Exception {
    Answer document =
        api.ended(api.read(Part.file("灌区.ofd", bytes("24-irrigation-plan.ofd"))).id());

    assertThat(document.at("mediaType").asString()).isEqualTo("application/ofd");
    assertThat(document.at("pages").asInt()).isEqualTo(2);
    assertThat(api.get("/search?q=%22分水闸远程控制率%22").text()).contains(document.id());
  }

  private String read(String sample) throws Exception {
    return api.read(Part.file(sample, bytes(sample))).id();
  }

  private static byte[] bytes(String sample) throws Exception {
    return Files.readAllBytes(SAMPLES.resolve(sample));
  }
}
