package org.guiku.ingestion.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegibilityTest {

  private static final String PARAGRAPH =
      "为加快推进水务数字化，依据有关法律法规和上级规划，结合本市实际，制定本规划。规划期为五年，" + "是全市各级水务部门开展工作的重要依据，由市水务局会同有关部门组织实施。";

  /** Where a page is sent to OCR, and where not. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a scan without any text,                    NONE,      1.00, 0,    true",
    "a scan under a running head,                HEAD,      1.00, 0,    true",
    "a scan under a watermark set forty times,   WATERMARK, 0.95, 0,    true",
    "a scan in strips that leave its margins,    NONE,      0.70, 0,    true",
    "a scan that someone has read before,        PAGE,      1.00, 0,    false",
    "a page of text,                             PAGE,      0.00, 0,    false",
    "a page of text with a photograph,           PAGE,      0.40, 0,    false",
    "a cover of a few words,                     HEAD,      0.00, 20,   false",
    "a cover of a few words with an emblem,      HEAD,      0.04, 0,    false",
    "an empty page,                              NONE,      0.00, 0,    false",
    "an empty page with a line of dots as image, NONE,      0.01, 0,    false",
    "lettering drawn as outlines,                NONE,      0.00, 9000, true",
    "a page of text with a drawn map,            PAGE,      0.00, 9000, false",
  })
  void aPageIsLookedAtWhereItHasLittleTextForWhatItShows(
      String page, String text, float cover, int curves, boolean looked) {
    assertThat(new Legibility(sample(text), 0, cover, curves).wantsOcr()).isEqualTo(looked);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "characters of private use,              \uE001\uE002\uE013\uE104\uE0AA\uE1BB\uE0CC\uE0DD\uE0EE\uE0FF\uE111\uE123",
    "replacement characters among sound ones, 第一章\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD总则\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD",
    "bytes of GBK taken for Latin ones,      ÔÆÀ½ÊÐÊ®ËÄÎåÊý×ÖË®Îñ·¢Õ¹¹æ»®",
    "codes shifted into symbols,             #$&'()*+:;<=>?@[]^#$&'()*+;;<=",
    "letters of many scripts,                бжฌқสफਡमהלאעمنهსთმதயரಡಯರബയര",
  })
  void aGarbledPageIsLookedAtThoughItShowsNoImage(String how, String text) {
    assertThat(new Legibility(text, 0, 0, 0).wantsOcr()).as(how).isTrue();
  }

  @Test
  void hanThatOnlyChanceWouldSetSideBySideIsGarbled() {
    StringBuilder han = new StringBuilder();
    for (int c = 0x6A00; han.length() < 60; c += 7) {
      han.appendCodePoint(c);
    }
    assertThat(new Legibility(han.toString(), 0, 0, 0).wantsOcr()).isTrue();
  }

  @Test
  void aFontThatNamesNoneOfItsCharactersIsGarbled() {
    assertThat(new Legibility(PARAGRAPH, 60, 0, 0).wantsOcr()).isTrue();
    assertThat(new Legibility(PARAGRAPH, 3, 0, 0).wantsOcr()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'Le département a été créé à l’été 2021; les élèves présents y étaient déjà.'",
    "'目录第一章总则.............1第二章水资源.............7第三章附则............12'",
    "'表1|12.5|13.6|14.7|(1)|(2)|98.1%|95.3%|2,356|1,204|《3,004》'",
    "'국토공간계획은 지속가능한 발전을 위하여 수립한다 제1장 총칙 제2장 계획의 수립'",
  })
  void otherLanguagesContentsAndFiguresAreNotGarbled(String text) {
    assertThat(new Legibility(text.replace(" ", ""), 0, 0, 0).wantsOcr()).isFalse();
  }

  @Test
  void whatIsWrittenIsKeptUnlessTheImageShowsMore() {
    Legibility head = new Legibility(sample("HEAD"), 0, 1, 0);

    assertThat(head.yieldsTo(sample("HEAD"))).isFalse();
    assertThat(head.yieldsTo(sample("PAGE"))).isTrue();
  }

  private static String sample(String name) {
    return switch (name) {
      case "HEAD" -> "云澜市水务局文件汇编";
      case "WATERMARK" -> "内部资料".repeat(40);
      case "PAGE" -> PARAGRAPH.repeat(4);
      default -> "";
    };
  }
}
