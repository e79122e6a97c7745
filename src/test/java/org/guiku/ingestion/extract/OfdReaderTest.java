package org.guiku.ingestion.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.guiku.ingestion.extract.OfdSketch.line;
import static org.guiku.ingestion.extract.OfdSketch.text;
import static org.guiku.ingestion.extract.OfdSketch.turned;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.guiku.documents.Box;
import org.guiku.documents.DocumentPage;
import org.guiku.documents.Failure.Code;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfdReaderTest {

  private static final float POINTS = 72 / 25.4f;
  private static final Offset<Float> NEARLY = within(0.05f);

  @TempDir Path folder;
  private Readings readings;

  @BeforeEach
  void prepare() {
    readings = new Readings(folder);
  }

  @Test
  void aPageIsMeasuredInPointsAndItsTextStandsWhereItIsSet() throws Exception {
    Reading reading = read(new OfdSketch().withPage(text(20, 30, "推进新型城镇化")));

    DocumentPage page = reading.pages().getFirst();
    assertThat(page.width()).isCloseTo(210 * POINTS, NEARLY);
    assertThat(page.height()).isCloseTo(100 * POINTS, NEARLY);
    assertThat(page.source()).isEqualTo(DocumentPage.Source.TEXT);
    Box box = reading.passages().getFirst().boxes().getFirst();
    assertThat(box.x()).isCloseTo(20 * POINTS, NEARLY);
    assertThat(box.width()).isCloseTo(35 * POINTS, NEARLY);
    assertThat(box.y()).isBetween(29 * POINTS, 30 * POINTS);
    assertThat(box.y() + box.height()).isBetween(34 * POINTS, 36 * POINTS);
  }

  @Test
  void stepsThatAreWrittenOnceHoldForAsManyCharactersAsTheySay() throws Exception {
    Reading reading =
        read(new OfdSketch().withPage(text(20, 30, " DeltaX=\"g 2 5 10 g 2 2.5\"", "规划期2025")));

    float[] edges = reading.passages().getFirst().lines().getFirst().edges();
    assertThat(edges[1] - edges[0]).isCloseTo(5 * POINTS, NEARLY);
    assertThat(edges[3] - edges[0]).isCloseTo(20 * POINTS, within(5 * POINTS));
    assertThat(edges[5] - edges[4]).isCloseTo(2.5f * POINTS, NEARLY);
  }

  @Test
  void aTextThatLeavesItsStepsToTheFontIsReadAllTheSame() throws Exception {
    assertThat(texts(new OfdSketch().withPage(text(20, 30, "", "到2025年底"))))
        .containsExactly("到2025年底");
  }

  @Test
  void aMatrixShrinksAndMovesWhatItHolds() throws Exception {
    String content =
        """
        <ofd:TextObject Boundary="20 30 50 10" CTM="0.5 0 0 0.5 10 0" Size="10">\
        <ofd:TextCode X="0" Y="8" DeltaX="10">规划</ofd:TextCode></ofd:TextObject>""";
    Box box = read(new OfdSketch().withPage(content)).passages().getFirst().boxes().getFirst();

    assertThat(box.x()).isCloseTo(30 * POINTS, NEARLY);
    assertThat(box.width()).isCloseTo(10 * POINTS, NEARLY);
  }

  @Test
  void linesAreReadFromTheTopWhateverTheOrderInWhichTheyAreDrawn() throws Exception {
    assertThat(texts(new OfdSketch().withPage(text(20, 50, "二、其次。") + text(20, 20, "一、首先。"))))
        .containsExactly("一、首先。", "二、其次。");
  }

  @Test
  void ruledLinesMakeATable() throws Exception {
    String grid =
        line(20, 20, 120, 20)
            + line(20, 30, 120, 30)
            + line(20, 40, 120, 40)
            + line(20, 20, 20, 40)
            + line(70, 20, 70, 40)
            + line(120, 20, 120, 40);
    String cells =
        text(22, 22, "指标") + text(72, 22, "目标") + text(22, 32, "覆盖率") + text(72, 32, "九成");

    Reading reading = read(new OfdSketch().withPage(grid + cells));

    assertThat(reading.tables().getFirst().rows())
        .containsExactly(List.of("指标", "目标"), List.of("覆盖率", "九成"));
    assertThat(reading.passages()).extracting(Passage::kind).containsOnly(Passage.Kind.ROW);
  }

  @Test
  void headingsGiveSectionsAsInAnyOtherFormat() throws Exception {
    Reading reading =
        read(new OfdSketch().withPage(text(80, 10, "第一章总则") + text(20, 30, "本规划自印发之日起施行。")));

    assertThat(reading.passages().getLast().section()).containsExactly("第一章总则");
  }

  @Test
  void aWatermarkIsReadOnceAndApartFromTheLinesThatItCrosses() throws Exception {
    String marks = turned("0.7 0.7 -0.7 0.7 0 0", "内部资料").repeat(6);
    Reading reading =
        read(
            new OfdSketch()
                .withPage(text(20, 50, "推进新型城镇化建设"))
                .withDocumentElement("<ofd:Annotations>Annots.xml</ofd:Annotations>")
                .withPart(
                    "Doc_0/Annots.xml",
                    OfdSketch.xml(
                        "Annotations",
                        "<ofd:Page PageID=\"1\"><ofd:FileLoc>Marks.xml</ofd:FileLoc></ofd:Page>"))
                .withPart(
                    "Doc_0/Marks.xml",
                    OfdSketch.xml(
                        "PageAnnot",
                        "<ofd:Annot Type=\"Watermark\"><ofd:Appearance Boundary=\"0 0 210 100\">"
                            + marks
                            + "</ofd:Appearance></ofd:Annot>")));

    assertThat(Readings.texts(reading)).containsExactly("推进新型城镇化建设", "内部资料");
  }

  @Test
  void aTemplateIsPartOfEachPageThatNamesIt() throws Exception {
    String template = "<ofd:Template TemplateID=\"9\"/>";
    String page =
        OfdSketch.page(text(20, 50, "价税合计")).replace("<ofd:Content>", template + "<ofd:Content>");

    assertThat(
            texts(
                new OfdSketch()
                    .withCommon("<ofd:TemplatePage ID=\"9\" BaseLoc=\"Tpls/T.xml\"/>")
                    .withPart("Doc_0/Tpls/T.xml", OfdSketch.page(text(20, 20, "电子发票。")))
                    .listing("P.xml")
                    .withPart("Doc_0/P.xml", page)))
        .containsExactly("电子发票。", "价税合计");
  }

  @Test
  void aDrawingThatObjectsShareIsReadWhereItIsDrawn() throws Exception {
    assertThat(
            texts(
                new OfdSketch()
                    .withCommon("<ofd:DocumentRes>Res.xml</ofd:DocumentRes>")
                    .withPart(
                        "Doc_0/Res.xml",
                        OfdSketch.xml(
                            "Res",
                            "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\"7\"><ofd:Content>"
                                + text(0, 0, "数字档案")
                                + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>"))
                    .withPage("<ofd:CompositeObject Boundary=\"20 20 50 9\" ResourceID=\"7\"/>")))
        .containsExactly("数字档案");
  }

  @Test
  void placesThatProgramsWriteInTheirOwnWayAreFound() throws Exception {
    OfdSketch sketch = new OfdSketch();
    for (String place : List.of("/Doc_0/A.xml", "Doc_0/a.XML", "./x/../A.xml", "\\Doc_0\\A.xml")) {
      sketch.listing(place);
    }
    sketch.withPart("Doc_0/A.xml", OfdSketch.page(text(20, 20, "规划正文。")));

    assertThat(read(sketch).pages()).allMatch(page -> page.source() == DocumentPage.Source.TEXT);
  }

  @Test
  void severalDocumentsInAFileFollowOneAnother() throws Exception {
    String body = "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>";
    Reading reading =
        readings.read("a.ofd", new OfdSketch().withPage(text(20, 20, "规划正文。")).bytes(body + body));

    assertThat(reading.pages()).extracting(DocumentPage::number).containsExactly(1, 2);
    assertThat(reading.passages()).extracting(passage -> passage.page().orElse(0)).contains(1, 2);
  }

  @Test
  void aPageOfPicturesAloneIsReadAsHavingNoText() throws Exception {
    Reading reading = read(new OfdSketch().withPage("<ofd:ImageObject Boundary=\"0 0 9 9\"/>"));

    assertThat(reading.pages().getFirst().source()).isEqualTo(DocumentPage.Source.NONE);
    assertThat(reading.characters()).isZero();
  }

  @Test
  void anEncryptedFileSaysSo() throws Exception {
    byte[] encrypted =
        new OfdSketch().withPage("").withPart("Encryptions.xml", "<EncryptInfo/>").bytes();

    assertThat(readings.failure("a.ofd", encrypted).code()).isEqualTo(Code.ENCRYPTED);
  }

  @Test
  void aFileThatLostItsPagesIsBroken() throws Exception {
    assertThat(readings.failure("a.ofd", new OfdSketch().bytes()).code()).isEqualTo(Code.CORRUPT);
    assertThat(readings.failure("a.ofd", new OfdSketch().listing("gone.xml").bytes()).code())
        .isEqualTo(Code.CORRUPT);
  }

  @Test
  void theSampleReadsAsItWasWritten() throws Exception {
    Reading plan = SharedDocuments.read(Path.of("sample-docs/24-irrigation-plan.ofd"));

    assertThat(plan.title()).hasValue("砚湖县“十四五”数字灌区建设规划（摘编）");
    assertThat(plan.tables().getFirst().rows())
        .hasSize(7)
        .contains(List.of("2", "渠首和重要分水口自动量水比例", "%", "31", "≥95"));
    assertThat(plan.passages().getLast().section()).containsExactly("第三章 重点任务", "第三节 用好每一笔水费");
  }

  private Reading read(OfdSketch sketch) throws Exception {
    return readings.read("a.ofd", sketch.bytes());
  }

  private List<String> texts(OfdSketch sketch) throws Exception {
    return Readings.texts(read(sketch));
  }
}
