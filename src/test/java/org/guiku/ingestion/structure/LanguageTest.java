package org.guiku.ingestion.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {

  @Test
  void aPlanThatNamesForeignThingsIsStillChinese() {
    assertThat(Language.of("推进 DNA 研究与 PM2.5 监测。")).contains("zh");
  }

  @Test
  void anEnglishTextThatQuotesAChineseTermIsStillEnglish() {
    assertThat(Language.of("The term 规划 is rendered as plan throughout this report."))
        .contains("en");
  }

  @Test
  void figuresAloneHaveNoLanguage() {
    assertThat(Language.of("2021 — 98.3 %")).isEmpty();
  }
}
