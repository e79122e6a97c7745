package org.guiku.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A document that is open at a passage: which one, and whether it is lit where it stands. */
abstract class ReadingTest extends PageTest {

  private static final Pattern PLACE = Pattern.compile("/pages/(\\d+)\\?.*#p(\\d+)$");

  record Place(int page, int ordinal) {}

  String idOf(String fileName) {
    return idOf(open(Look.CHINESE_WIDE, "/queue"), fileName);
  }

  static Place placeOf(Page page) {
    Matcher place = PLACE.matcher(page.url());
    assertThat(place.find()).as("an address with page and passage: " + page.url()).isTrue();
    return new Place(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)));
  }

  JsonNode storedPassage(Page page, Place place) {
    String id = page.url().replaceFirst(".*/documents/([0-9a-z]+).*", "$1");
    int part = (place.ordinal() - 1) / 100;
    return ask(page, "/documents/" + id + "/passages?size=100&page=" + part)
        .path("items")
        .path((place.ordinal() - 1) % 100);
  }

  /** The light lies on the right page, where the stored box is. */
  void assertIsLit(Page page, Place place) {
    JsonNode box = storedPassage(page, place).path("boxes").path(0);
    assertThat(box.path(0).asInt()).isEqualTo(place.page());
    Locator sheet = page.locator(".sheet").nth(place.page() - 1);
    sheet.locator(".lit").first().waitFor();
    BoundingBox light = sheet.locator(".lit").first().boundingBox();
    BoundingBox paper = sheet.boundingBox();
    double scale = paper.width / widthOf(page, place.page());
    assertThat((light.x - paper.x) / scale).isCloseTo(box.path(1).asDouble(), within(1.0));
    assertThat((light.y - paper.y) / scale).isCloseTo(box.path(2).asDouble(), within(1.0));
    assertThat(light.width / scale).isCloseTo(box.path(3).asDouble(), within(1.0));
    assertThat(light.height / scale).isCloseTo(box.path(4).asDouble(), within(1.0));
  }

  private double widthOf(Page page, int number) {
    String id = page.url().replaceFirst(".*/documents/([0-9a-z]+).*", "$1");
    return ask(page, "/documents/" + id + "/pages?size=100")
        .path("items")
        .path(number - 1)
        .path("width")
        .asDouble();
  }
}
