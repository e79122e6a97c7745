package org.guiku.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Scans and photographs are searched and lit like any other page, and say that OCR read them. */
class RecognisedPagesIT extends ReadingTest {

  private static final String PHOTOGRAPH = "37-notice-board.jpg";
  private static final String SCAN = "35-scanned-reply.pdf";
  private static final String MIXED = "36-mixed-notice.pdf";

  private static boolean takenIn;

  @BeforeEach
  void takePicturesIn() {
    if (!takenIn) {
      Page page = open(Look.CHINESE_WIDE, "/");
      page.locator("#file")
          .setInputFiles(
              Stream.of(PHOTOGRAPH, SCAN, MIXED).map(SAMPLES::resolve).toArray(Path[]::new));
      page.locator("#upload button").click();
      awaitTaken(page);
      takenIn = true;
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CHINESE_WIDE", "ENGLISH_NARROW"})
  void aHitInAPhotographIsLitUponTheWordsInItsPicture(Look look) {
    Page page = openHit(look, "暴雨预警顺延一天", PHOTOGRAPH);

    Locator picture = page.locator(".sheet img");
    assertThat((boolean) picture.evaluate("image => image.complete && image.naturalWidth > 0"))
        .as("the picture is drawn")
        .isTrue();
    assertLiesOnTheWords(page, picture, "暴雨预警顺延一天");
    assertThat(page.locator(".titled .facts").textContent())
        .contains(look.isChinese() ? "文字全部识别自图像" : "all text recognised from images");
  }

  @ParameterizedTest
  @EnumSource(names = {"CHINESE_NARROW", "ENGLISH_WIDE"})
  void aHitOnASidewaysScanIsLitWhereThePageShowsIt(Look look) {
    Page page = openHit(look, "先行改造集镇片区", SCAN);

    assertThat(placeOf(page).page()).isEqualTo(2);
    assertLiesOnTheWords(page, page.locator(".sheet:has(.lit) canvas"), "先行改造集镇片区");
    BoundingBox words = marked(page);
    assertThat(words.height).as("the words run downwards").isGreaterThan(3 * words.width);
  }

  @ParameterizedTest
  @EnumSource(names = {"CHINESE_NARROW", "ENGLISH_WIDE"})
  void aWrittenPageIsNotCalledRecognisedBecauseOfTheScanBehindIt(Look look) {
    Page page = open(look, "/documents/" + idOf(MIXED));
    awaitOpen(page);

    assertThat(page.locator(".titled .facts").textContent())
        .contains(look.isChinese() ? "其中1页的文字识别自图像" : "1 of 2 pages recognised from images");
    assertThat(page.locator(".sheet").count()).isEqualTo(2);
    assertThat(page.locator(".recognised").count()).isOne();
    assertThat(page.locator(".recognised + .sheet").getAttribute("aria-label")).contains("2");
    Barriers.assertNone(page, ".reading", look.toString());
  }

  @Test
  void aLastPageThatCannotReachTheTopIsStillTheOneThatWasTurnedTo() {
    Page page = open(Look.CHINESE_NARROW, "/documents/" + idOf(SCAN) + "/pages/1");
    awaitOpen(page);
    page.keyboard().press("]");
    page.waitForURL("**/pages/2");
    page.locator(".sheet[data-drawn]").last().waitFor();
    afterScrolling(page);

    assertThat(page.url()).endsWith("/pages/2");
    assertThat(page.locator("#page-place").textContent()).isEqualTo("2 / 2");
    BoundingBox label = page.locator(".recognised").last().boundingBox();
    BoundingBox tools = page.locator(".tools").boundingBox();
    assertThat(label.y).as("the label is not covered").isGreaterThan(tools.y + tools.height - 1);
  }

  @Test
  void withoutScriptsTheSetTextSaysItAsWell() {
    String id = idOf(MIXED);
    Page first = openWithoutScripts(Look.ENGLISH_NARROW, "/documents/" + id + "/pages/1");
    Page second = openWithoutScripts(Look.ENGLISH_NARROW, "/documents/" + id + "/pages/2");

    assertThat(first.locator(".recognised").count()).isZero();
    assertThat(second.locator(".recognised").textContent()).isEqualTo(label(second, false, id, 2));
  }

  private Page openHit(Look look, String phrase, String fileName) {
    Page page = open(look, "/");
    page.locator("#q").fill("\"" + phrase + "\"");
    page.locator("#q").press("Enter");
    page.locator(".passages a").first().click();
    awaitOpen(page);
    page.locator(".sheet:has(.lit)[data-drawn]").waitFor();
    afterScrolling(page);

    String id = idOf(page, fileName);
    assertThat(page.url()).contains("/documents/" + id + "/pages/");
    Place place = placeOf(page);
    assertIsLit(page, place);
    Locator label = page.locator(".recognised").nth(place.page() - 1);
    assertThat(label.textContent()).isEqualTo(label(page, look.isChinese(), id, place.page()));
    assertThat(page.locator("#origin").textContent())
        .as("said beside the citation, when the page's head is out of sight")
        .isEqualTo(label.textContent());
    assertThat(page.locator(".sheet:has(.lit)").getAttribute("aria-describedby"))
        .isEqualTo(label.getAttribute("id"));
    assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth")).isEqualTo(0);
    return page;
  }

  /** A page that comes into sight says so 120 ms after one has scrolled. */
  private static void afterScrolling(Page page) {
    page.evaluate("() => new Promise((done) => setTimeout(done, 200))");
  }

  private String label(Page page, boolean chinese, String id, int number) {
    JsonNode sheet = ask(page, "/documents/" + id + "/pages").path("items").path(number - 1);
    assertThat(sheet.path("source").asString()).isEqualTo("OCR");
    long percent = Math.min(99, Math.round(sheet.path("confidence").asDouble() * 100));
    return (chinese ? "本页文字识别自图像，把握 %d%%" : "Text recognised from the image, %d%% sure")
        .formatted(percent);
  }

  /** The mark has the box that the search gives, inside the picture, and ink under it. */
  private void assertLiesOnTheWords(Page page, Locator picture, String phrase) {
    BoundingBox paper = picture.boundingBox();
    BoundingBox mark = marked(page);
    JsonNode hit = foundIn(page, phrase);
    JsonNode sheet = sheets(page).path(hit.path("page").asInt() - 1);
    JsonNode box = hit.path("boxes").path(0);
    double scale = paper.width / sheet.path("width").asDouble();
    assertThat((mark.x - paper.x) / scale).isCloseTo(box.path(1).asDouble(), within(1.0));
    assertThat((mark.y - paper.y) / scale).isCloseTo(box.path(2).asDouble(), within(1.0));
    assertThat(mark.x).isGreaterThan(paper.x);
    assertThat(mark.y).isGreaterThan(paper.y).isLessThan(page.viewportSize().height);
    assertThat(mark.x + mark.width).isLessThan(paper.x + paper.width);
    assertThat(mark.y + mark.height).isLessThan(paper.y + paper.height);
    assertThat(inkUnder(picture, mark, paper))
        .as("share of ink under the mark")
        .isGreaterThan(0.05);
  }

  /** Around all that is marked: in a line that runs downwards each character has a box. */
  private static BoundingBox marked(Page page) {
    List<BoundingBox> boxes =
        page.locator(".sheet .marked").all().stream().map(Locator::boundingBox).toList();
    BoundingBox around = new BoundingBox();
    around.x = boxes.stream().mapToDouble(box -> box.x).min().orElseThrow();
    around.y = boxes.stream().mapToDouble(box -> box.y).min().orElseThrow();
    around.width =
        boxes.stream().mapToDouble(box -> box.x + box.width).max().orElseThrow() - around.x;
    around.height =
        boxes.stream().mapToDouble(box -> box.y + box.height).max().orElseThrow() - around.y;
    return around;
  }

  private JsonNode foundIn(Page page, String phrase) {
    String id = page.url().replaceFirst(".*/documents/([0-9a-z]+).*", "$1");
    return ask(page, "/documents/" + id + "/search?q=\"" + phrase + "\"").path("items").path(0);
  }

  private JsonNode sheets(Page page) {
    String id = page.url().replaceFirst(".*/documents/([0-9a-z]+).*", "$1");
    return ask(page, "/documents/" + id + "/pages").path("items");
  }

  /** By the pixels that the browser shows: those much darker than the lightest are ink. */
  private static double inkUnder(Locator picture, BoundingBox mark, BoundingBox paper) {
    Object share =
        picture.evaluate(
            """
            (picture, [x, y, width, height]) => {
              const canvas = document.createElement('canvas');
              canvas.width = picture.naturalWidth ?? picture.width;
              canvas.height = picture.naturalHeight ?? picture.height;
              const drawing = canvas.getContext('2d');
              drawing.drawImage(picture, 0, 0);
              const { data } = drawing.getImageData(
                x * canvas.width, y * canvas.height, width * canvas.width, height * canvas.height);
              const greens = [...data].filter((_, i) => i % 4 === 1);
              const lightest = greens.reduce((a, b) => Math.max(a, b), 0);
              return greens.filter((green) => green < lightest * 0.6).length / greens.length;
            }""",
            List.of(
                (mark.x - paper.x) / paper.width,
                (mark.y - paper.y) / paper.height,
                mark.width / paper.width,
                mark.height / paper.height));
    return ((Number) share).doubleValue();
  }
}
