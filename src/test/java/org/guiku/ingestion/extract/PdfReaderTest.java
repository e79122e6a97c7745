package org.guiku.ingestion.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.assertj.core.data.Offset;
import org.guiku.documents.Box;
import org.guiku.documents.DocumentPage;
import org.guiku.documents.Failure;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTest {

  private static final Offset<Float> A_POINT = within(1f);

  @TempDir Path folder;

  @Test
  void aWordsBoxLiesOnTheWord() throws Exception {
    Reading reading = read(PdfSketch.page(page -> page.text(100, 700, 20, "推进新型城镇化建设")));

    Box box = boxOf(reading, "新型城镇化");

    assertThat(box.x()).isCloseTo(140, A_POINT);
    assertThat(box.width()).isCloseTo(100, A_POINT);
    float baseline = PDRectangle.A4.getHeight() - 700;
    assertThat(box.y()).isCloseTo(baseline - 0.88f * 20, A_POINT);
    assertThat(box.y() + box.height()).isCloseTo(baseline + 0.18f * 20, A_POINT);
  }

  @Test
  void boxesCountFromTheCornerOfWhatIsShownOfThePage() throws Exception {
    PDPage cropped = new PDPage(PDRectangle.A4);
    cropped.setCropBox(new PDRectangle(50, 100, 400, 650));

    Reading reading =
        read(new PdfSketch().andPage(cropped, page -> page.text(100, 700, 20, "新型城镇化")));

    assertThat(reading.pages().getFirst().width()).isEqualTo(400);
    assertThat(reading.pages().getFirst().height()).isEqualTo(650);
    assertThat(boxOf(reading, "新型").x()).isCloseTo(50, A_POINT);
    assertThat(boxOf(reading, "新型").y()).isCloseTo(50 - 0.88f * 20, A_POINT);
  }

  @Test
  void aPageTurnedToLieOnItsSideIsReadAsItIsShown() throws Exception {
    PDPage turned = new PDPage(new PDRectangle(600, 800));
    turned.setRotation(90);

    Reading reading =
        read(
            new PdfSketch().andPage(turned, page -> page.text("0 1 -1 0 200 100 Tm", 20, "新型城镇化")));

    assertThat(reading.pages().getFirst().width()).isEqualTo(800);
    assertThat(reading.pages().getFirst().height()).isEqualTo(600);
    Box box = boxOf(reading, "城镇化");
    assertThat(box.x()).isCloseTo(140, A_POINT);
    assertThat(box.width()).isCloseTo(60, A_POINT);
    assertThat(box.y()).isCloseTo(200 - 0.88f * 20, A_POINT);
  }

  @Test
  void aWatermarkAcrossThePageDoesNotTearItsLines() throws Exception {
    PdfSketch sketch = new PdfSketch();
    for (int i = 0; i < 3; i++) {
      sketch.andPage(
          page ->
              page.text("0.7 0.7 -0.7 0.7 150 300 Tm", 60, "征求意见稿")
                  .text(100, 350, 20, "推进新型城镇化建设"));
    }

    assertThat(read(sketch).text()).doesNotContain("征").contains("推进新型城镇化建设");
  }

  @Test
  void textThatIsNotPaintedIsReadToo() throws Exception {
    Reading reading = read(PdfSketch.page(page -> page.raw("3 Tr").text(100, 700, 12, "扫描件下的文字")));

    assertThat(reading.text()).isEqualTo("扫描件下的文字");
  }

  @Test
  void textOutsideThePageIsNotReadAndBoldnessByOverprintingIsReadOnce() throws Exception {
    Reading reading =
        read(
            PdfSketch.page(
                page ->
                    page.text(-300, 700, 12, "页外的字")
                        .text(100, 700, 12, "第一章")
                        .text(100.4f, 700, 12, "第一章")));

    assertThat(reading.text()).isEqualTo("第一章");
  }

  @Test
  void aRuledTableIsReadRowByRowWithItsCellsWhole() throws Exception {
    Reading reading = read(PdfSketch.page(PdfReaderTest::drawTargets));

    assertThat(reading.tables()).hasSize(1);
    assertThat(reading.tables().getFirst().rows())
        .containsExactly(
            List.of("指标", "2025年"), List.of("单位地区生产总值能耗降低", "14.5"), List.of("森林覆盖率", "24.1"));
    Passage row = reading.passages().get(reading.tables().getFirst().firstOrdinal());
    assertThat(row.text()).isEqualTo("单位地区生产总值能耗降低\t14.5");
    assertThat(row.boxes(12, 13)).isEmpty();
    assertThat(row.boxes(13, 17).getFirst().x()).isCloseTo(205, A_POINT);
  }

  private static void drawTargets(PdfSketch page) {
    for (float y : new float[] {700, 680, 640, 620}) {
      page.line(100, y, 300, y);
    }
    for (float x : new float[] {100, 200, 300}) {
      page.line(x, 620, x, 700);
    }
    page.text(105, 685, 10, "指标").text(205, 685, 10, "2025年");
    page.text(105, 665, 10, "单位地区生产总值").text(105, 650, 10, "能耗降低").text(205, 657, 10, "14.5");
    page.text(105, 625, 10, "森林覆盖率").text(205, 625, 10, "24.1");
  }

  @Test
  void aPageWithoutTextIsAPageAllTheSame() throws Exception {
    Reading reading = read(PdfSketch.page(page -> page.line(1, 1, 100, 100)));

    assertThat(reading.passages()).isEmpty();
    assertThat(reading.characters()).isZero();
    assertThat(reading.pages())
        .extracting(DocumentPage::source)
        .containsExactly(DocumentPage.Source.NONE);
  }

  @Test
  void aBrokenPageDoesNotTakeTheOthersWithIt() throws Exception {
    PdfSketch sketch =
        PdfSketch.page(page -> page.text(100, 700, 12, "第一页"))
            .andPage(page -> page.raw("q Q Q Q /None Do 1 2 cm [ ( Tf BT (x) Tj"))
            .andPage(page -> page.text(100, 700, 12, "第三页"));

    Reading reading = read(sketch);

    assertThat(reading.pages()).hasSize(3);
    assertThat(reading.text()).contains("第一页").contains("第三页");
  }

  @Test
  void whatLiesBeyondTheLimitOfPagesIsLeftOutAndSaidSo() throws Exception {
    PdfSketch sketch = new PdfSketch();
    for (int i = 1; i <= 5; i++) {
      String text = "内容" + i;
      sketch.andPage(page -> page.text(100, 400, 12, text));
    }

    Reading reading = read(sketch.save(folder), new ReadingLimits(2, 1, 1));

    assertThat(reading.pages()).hasSize(2);
    assertThat(reading.partial()).map(Reading.Partial::pagesRead).contains(2);
    assertThat(reading.text()).doesNotContain("内容3");
  }

  @Test
  void aFileThatNeedsAPasswordSaysSo() throws Exception {
    PdfSketch sketch = PdfSketch.page(page -> page.text(100, 700, 12, "密件"));
    sketch
        .document()
        .protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));

    assertThat(failure(sketch.save(folder)).code()).isEqualTo(Failure.Code.ENCRYPTED);
  }

  @Test
  void aFileThatAnyoneMayOpenIsReadThoughItIsEncrypted() throws Exception {
    PdfSketch sketch = PdfSketch.page(page -> page.text(100, 700, 12, "公开的文件"));
    sketch.document().protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));

    assertThat(read(sketch).text()).isEqualTo("公开的文件");
  }

  @Test
  void aBrokenFileIsRefusedWithASentence() throws Exception {
    Path file = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7\nand nothing more");

    assertThat(failure(file).code()).isEqualTo(Failure.Code.CORRUPT);
    assertThat(failure(file).detail()).startsWith("The PDF ");
  }

  @Test
  void aFileThatIsGoneIsWorthAnotherTry() {
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> read(folder.resolve("gone.pdf"), ReadingLimits.DEFAULT));
  }

  @Test
  void whatAFileWouldOpenIsNeitherOpenedNorRead() throws Exception {
    PdfSketch sketch = PdfSketch.page(page -> page.text(100, 700, 12, "正文"));
    PDActionURI action = new PDActionURI();
    action.setURI("http://192.0.2.1/");
    sketch.document().getDocumentCatalog().setOpenAction(action);

    assertThat(read(sketch).text()).isEqualTo("正文");
  }

  private Reading read(PdfSketch sketch) throws Unreadable, IOException {
    return read(sketch.save(folder), ReadingLimits.DEFAULT);
  }

  private static Reading read(Path file, ReadingLimits limits) throws Unreadable, IOException {
    var source =
        new SourceFile(file, "a.pdf", Optional.empty(), limits, ReadingProgress.NONE, file);
    return new PdfReader(NoOcr.HERE).read(source, "application/pdf");
  }

  private static Failure failure(Path file) throws IOException {
    try {
      read(file, ReadingLimits.DEFAULT);
      throw new AssertionError("was read: " + file);
    } catch (Unreadable e) {
      return e.failure();
    }
  }

  private static Box boxOf(Reading reading, String word) {
    Passage passage = reading.passages().getFirst();
    int start = passage.text().indexOf(word);
    return passage.boxes(start, start + word.length()).getFirst();
  }
}
