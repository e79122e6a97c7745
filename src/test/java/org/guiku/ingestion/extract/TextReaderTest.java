package org.guiku.ingestion.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.guiku.documents.Failure.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextReaderTest {

  @TempDir Path folder;
  private Readings readings;

  @BeforeEach
  void prepare() {
    readings = new Readings(folder);
  }

  @Test
  void takesEachLineForAParagraphWhateverEndsIt() throws Exception {
    var reading = readings.read("a.txt", "一、总体要求\r\r\n\r\r\n　　坚持稳中求进。\r\n着力扩大内需。\n完。");
    assertThat(Readings.texts(reading)).containsExactly("一、总体要求", "坚持稳中求进。", "着力扩大内需。", "完。");
    assertThat(reading.mediaType()).isEqualTo("text/plain");
  }

  @Test
  void joinsTheLinesOfATextThatWasWrapped() throws Exception {
    String wrapped =
        """
        　　坚持以人民为中心的发展思想，深入实施新型城
        镇化战略，推动城乡融合发展，促进公共服务均等
        化，让改革发展成果更多更公平惠及全体人民群众。
        　　到二〇二五年，全省常住人口城镇化率达到百分
        之七十五，城乡居民收入倍差缩小到一点九以内，基
        本公共服务实现度超过百分之九十八，居民健康素养
        水平显著提高。
        　　各地要加强组织领导，落实工作责任，强化要素
        保障，确保规划确定的各项目标任务如期完成并取得
        实效。
        """;
    assertThat(Readings.texts(readings.read("a.txt", wrapped)))
        .hasSize(3)
        .first()
        .asString()
        .contains("新型城镇化战略")
        .endsWith("全体人民群众。");
  }

  @Test
  void keepsAListOfShortLinesApart() throws Exception {
    String list = "水利厅\n交通厅\n住房厅\n文旅厅\n林业局\n财政厅\n教育厅\n民政厅\n商务厅\n";
    assertThat(readings.read("a.txt", list).passages()).hasSize(9);
  }

  @Test
  void readsGbk() throws Exception {
    byte[] gbk = "第一章 总则\n第一条 为了规范规划编制，制定本办法。".getBytes(Charset.forName("GBK"));
    var reading = readings.read("办法.txt", gbk);
    assertThat(reading.passages().getLast().section()).containsExactly("第一章 总则");
    assertThat(reading.language()).hasValue("zh");
  }

  @Test
  void refusesABinaryFileThatCallsItselfText() {
    byte[] binary = new byte[4096];
    new java.util.Random(7).nextBytes(binary);
    assertThat(readings.failure("a.txt", binary).code()).isEqualTo(Code.UNSUPPORTED);
  }

  @Test
  void readsATextOfWhiteSpaceAsADocumentWithoutPassages() throws Exception {
    assertThat(readings.read("a.txt", " \n　\n").passages()).isEmpty();
  }
}
