package org.guiku.ingestion.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PptxReaderTest {

  @TempDir Path folder;
  private Readings readings;

  @BeforeEach
  void prepare() {
    readings = new Readings(folder);
  }

  @Test
  void readsSlidesInTheirOrderWithTitlesAsHeadingsAndNotesBehindThem() throws Exception {
    try (XMLSlideShow show = new XMLSlideShow()) {
      slide(show, "云澜市数字水务规划解读", "规划期为2021年至2025年。");
      XSLFSlide second = slide(show, "主要目标", "漏损率降到9%以下。");
      ((XSLFTextShape) show.getNotesSlide(second).getPlaceholder(Placeholder.BODY))
          .setText("讲到此处请看附表。");
      show.setSlideOrder(slide(show, "谁来做", "水务局牵头。"), 1);

      Reading reading = read(show);

      assertThat(reading.title()).hasValue("云澜市数字水务规划解读");
      assertThat(Readings.texts(reading))
          .containsExactly(
              "云澜市数字水务规划解读",
              "规划期为2021年至2025年。",
              "谁来做",
              "水务局牵头。",
              "主要目标",
              "漏损率降到9%以下。",
              "讲到此处请看附表。");
      assertThat(reading.passages().getLast().section()).containsExactly("主要目标");
      assertThat(reading.passages().get(2).kind()).isEqualTo(Passage.Kind.HEADING);
    }
  }

  @Test
  void readsTablesWithMergedCellsSpread() throws Exception {
    try (XMLSlideShow show = new XMLSlideShow()) {
      XSLFTable table = show.createSlide().createTable(3, 3);
      table.setAnchor(new Rectangle(0, 0, 300, 100));
      String[][] cells = {{"指标", "目标值", ""}, {"", "2020年", "2025年"}, {"漏损率", "11%", "9%"}};
      for (int row = 0; row < 3; row++) {
        for (int column = 0; column < 3; column++) {
          table.getCell(row, column).setText(cells[row][column]);
        }
      }
      table.mergeCells(0, 1, 0, 0);
      table.mergeCells(0, 0, 1, 2);

      assertThat(read(show).tables().getFirst().rows())
          .containsExactly(
              List.of("指标", "目标值", "目标值"),
              List.of("指标", "2020年", "2025年"),
              List.of("漏损率", "11%", "9%"));
    }
  }

  @Test
  void readsATitleThatWasDrawnLastAndTextInGroups() throws Exception {
    try (XMLSlideShow show = new XMLSlideShow()) {
      XSLFSlide slide = show.createSlide();
      slide.createGroup().createTextBox().setText("组合里的文字。");
      var title = slide.createTextBox();
      title.setPlaceholder(Placeholder.TITLE);
      title.setText("最后画的标题");

      assertThat(Readings.texts(read(show))).containsExactly("最后画的标题", "组合里的文字。");
    }
  }

  private static XSLFSlide slide(XMLSlideShow show, String title, String text) {
    XSLFSlide slide =
        show.createSlide(
            show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_AND_CONTENT));
    slide.getPlaceholder(0).setText(title);
    slide.getPlaceholder(1).setText(text);
    return slide;
  }

  private Reading read(XMLSlideShow show) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    show.write(bytes);
    return readings.read("a.pptx", bytes.toByteArray());
  }
}
