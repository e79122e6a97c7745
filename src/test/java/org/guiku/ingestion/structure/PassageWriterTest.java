package org.guiku.ingestion.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guiku.documents.Passage;
import org.junit.jupiter.api.Test;

class PassageWriterTest {

  private final PassageWriter writer = new PassageWriter();

  @Test
  void closesEverySectionOfTheSameOrAHigherRank() {
    writer.heading(30, "第一章", List.of());
    writer.heading(40, "第一节", List.of());
    writer.heading(50, "一、", List.of());
    writer.heading(40, "第二节", List.of());
    writer.paragraph("正文", List.of());
    assertThat(writer.passages().getLast().section()).containsExactly("第一章", "第二节");
  }

  @Test
  void closesWhatStandsAloneAtAnyHeading() {
    writer.heading(Headings.ALONE, "前言", List.of());
    writer.paragraph("序文", List.of());
    writer.heading(90, "专栏1", List.of());
    assertThat(writer.passages().get(1).section()).containsExactly("前言");
    assertThat(writer.passages().getLast().section()).containsExactly("专栏1");
  }

  @Test
  void numbersPassagesFromOneWithoutGapsForBlanks() {
    writer.paragraph("甲", List.of());
    writer.paragraph("  ", List.of());
    writer.item("乙", List.of());
    assertThat(writer.passages()).extracting(Passage::ordinal).containsExactly(1, 2);
  }
}
