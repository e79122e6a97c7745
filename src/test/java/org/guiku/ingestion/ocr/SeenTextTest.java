package org.guiku.ingestion.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeenTextTest {

  @ParameterizedTest
  @CsvSource({
    "一一坚持系统观念。,          ——坚持系统观念。",
    "－一城乡一体，补齐短板。,     ——城乡一体，补齐短板。",
    "一一对应的清单,              一一对应的清单",
    "带来了新的挑战—一如何做,      带来了新的挑战——如何做",
    "'体制机制,牢固树立',         体制机制，牢固树立",
    "(三)长征文化线路,            （三）长征文化线路",
    "'Hello, world! 你好',       'Hello, world! 你好'",
    "11:30开会,                  11:30开会",
    "每年5-10个,                 每年5-10个",
    "一、总体要求,                一、总体要求",
  })
  void dashesAndMarksAreSetAsPlansSetThem(String seen, String mended) {
    assertThat(SeenText.mended(seen)).isEqualTo(mended);
  }
}
