package org.guiku.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.guiku.samples.Part.Box;
import org.guiku.samples.Part.Grid;
import org.guiku.samples.Part.Heading;
import org.guiku.samples.Part.Mark;
import org.guiku.samples.Part.Paragraph;
import org.guiku.samples.Part.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {

  @TempDir Path folder;

  @Test
  void aLineIsAParagraphAndBlankLinesMeanNothing() throws IOException {
    assertThat(parts("# 第一章", "", "正文。", "> 云澜市水务局"))
        .containsExactly(
            new Heading(1, "第一章"),
            new Paragraph(Place.INDENTED, "正文。"),
            new Paragraph(Place.RIGHT, "云澜市水务局"));
  }

  @Test
  void aTableKeepsWhichCellsContinueTheirNeighbours() throws IOException {
    assertThat(parts(":::table 40 60 | 表1", "类别|指标", "感知|密度", "^|覆盖率", "合计|<", ":::"))
        .containsExactly(
            new Grid(
                "表1",
                List.of(40, 60),
                List.of(
                    List.of("类别", "指标"),
                    List.of("感知", "密度"),
                    List.of(Grid.ABOVE, "覆盖率"),
                    List.of("合计", Grid.LEFT))));
  }

  @Test
  void aBoxHoldsItsParagraphsAndAMarkStandsAlone() throws IOException {
    assertThat(parts(":::box 专栏1", "1．项目。", ":::", ":::break"))
        .containsExactly(
            new Box("专栏1", List.of(new Paragraph(Place.INDENTED, "1．项目。"))), Mark.BREAK);
  }

  @Test
  void theRunningHeadIsTitleAndStageUnlessGiven() throws IOException {
    assertThat(read("@title 规划", "@stage （送审稿）").runningHead()).isEqualTo("规划（送审稿）");
    assertThat(read("@title 规划", "@running 短题").runningHead()).isEqualTo("短题");
  }

  @Test
  void aFenceLeftOpenAndAnUnknownMarkAreRefusedByName() {
    assertThatThrownBy(() -> read(":::box 专栏1", "1．项目。")).hasMessageContaining("box 专栏1");
    assertThatThrownBy(() -> read(":::pagebreak")).hasMessageContaining("pagebreak");
  }

  private List<Part> parts(String... lines) throws IOException {
    return read(lines).parts();
  }

  private Source read(String... lines) throws IOException {
    var file = folder.resolve("sample.txt");
    Files.write(file, List.of(lines));
    return SourceReader.read(file);
  }
}
