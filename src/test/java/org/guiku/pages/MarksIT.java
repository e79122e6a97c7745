package org.guiku.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a snippet marks is lit on the page where it is printed. */
class MarksIT extends ReadingTest {

  private static final String PLAN = "06-plan.pdf";

  @ParameterizedTest
  @EnumSource(names = {"CHINESE_WIDE", "ENGLISH_NARROW"})
  void aPhraseIsLitAsOne(Look look) {
    Page page = read(look, "\"水旱灾害防御、水资源\"");
    assertThat(underTheMarks(page)).contains("水旱灾害防御、水资源");
    assertThat(page.locator(".marked").count()).isOne();
  }

  @Test
  void aPhraseThatThePageBreaksIntoTwoLinesIsLitOnBoth() {
    Page page = read(Look.CHINESE_WIDE, "\"三面环山、一面临湖\"");
    assertThat(page.locator(".sheet:nth-of-type(5) .marked").count()).isEqualTo(2);
    assertThat(underTheMarks(page)).containsExactly("三面环", "山、一面临湖");
  }

  @Test
  void aPhraseThatBeginsOnOnePageAndEndsOnTheNextIsLitOnBoth() {
    Page page = read(Look.CHINESE_WIDE, "\"装上了雨水情测报设施\"");
    assertThat(page.locator(".sheet:nth-of-type(5) .marked").count()).isOne();
    assertThat(page.locator(".sheet:nth-of-type(6) .marked").count()).isOne();
    assertThat(underTheMarks(page)).containsExactly("装上了", "雨水情测报设施");
  }

  @Test
  void eachOfSeveralWordsIsLit() {
    Page page = read(Look.CHINESE_WIDE, "湖区 岚溪");
    assertThat(underTheMarks(page)).contains("岚溪");
    assertThat(page.locator(".marked").count()).isGreaterThan(1);
  }

  private Page read(Look look, String query) {
    Page page = open(look, "/documents/" + idOf(PLAN) + "?q=" + query.replace("\"", "%22"));
    awaitOpen(page);
    page.locator(".sheet:has(.marked) .letters span").first().waitFor();
    for (Locator sheet : page.locator(".sheet:has(.marked)").all()) {
      sheet.and(page.locator("[data-drawn]")).waitFor();
    }
    return page;
  }

  /**
   * What the browser's own text of the page has under each mark: not our text, not our boxes. A
   * letter counts where its middle lies under the mark.
   */
  @SuppressWarnings("unchecked")
  private static List<String> underTheMarks(Page page) {
    return (List<String>)
        page.evaluate(
            """
            () => [...document.querySelectorAll('.marked')].map((mark) => {
              const place = mark.getBoundingClientRect();
              const letters = [];
              for (const span of mark.parentElement.querySelectorAll('.letters span')) {
                for (const text of span.childNodes) {
                  for (let i = 0; text.nodeType === 3 && i < text.length; i += 1) {
                    const range = document.createRange();
                    range.setStart(text, i);
                    range.setEnd(text, i + 1);
                    const letter = range.getBoundingClientRect();
                    const x = (letter.left + letter.right) / 2;
                    const y = (letter.top + letter.bottom) / 2;
                    if (x > place.left && x < place.right && y > place.top && y < place.bottom) {
                      letters.push(text.data[i]);
                    }
                  }
                }
              }
              return letters.join('').trim();
            })""");
  }
}
