package org.guiku.ingestion.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.guiku.documents.Box;
import org.guiku.documents.DocumentPage;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;
import org.guiku.ingestion.ocr.Ocr;
import org.guiku.ingestion.ocr.OcrProcess;
import org.guiku.ingestion.ocr.SeenLine;
import org.guiku.ingestion.ocr.Unrecognised;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScansTest {

  private static final Path SAMPLES = Path.of("sample-docs");
  private static final double WELL = 0.97;

  @TempDir Path folder;
  private final AtomicInteger looks = new AtomicInteger();

  private final Ocr oneLine =
      (picture, limit) -> {
        looks.incrementAndGet();
        float[] corners = {300, 400, 900, 400, 900, 440, 300, 440};
        return List.of(new SeenLine("认得出的一行字在这里呢", corners, false, 0.9));
      };

  @Test
  void aScanOfTwoPagesIsReadThoughOneLayOnItsSide() throws Exception {
    try (OcrProcess ocr = new OcrProcess()) {
      Reading reading = read(ocr, SAMPLES.resolve("35-scanned-reply.pdf"));

      assertThat(reading.partial()).isEmpty();
      assertThat(reading.pages())
          .allSatisfy(
              page -> {
                assertThat(page.source()).isEqualTo(DocumentPage.Source.OCR);
                assertThat(page.confidence().orElse(0.0)).isGreaterThan(0.9);
              });
      assertThat(reading.pages().getLast().width()).isGreaterThan(700);
      assertThat(Likeness.of(reading.text(), sourceOf("35-scanned-reply"))).isGreaterThan(WELL);
      assertThat(passage(reading, "二是部分小区物业更换频繁").section().getLast()).isEqualTo("二、存在的问题");
      Box sideways = passage(reading, "由第二供水所负责").boxes().getFirst();
      assertThat(sideways.page()).isEqualTo(2);
      assertThat(sideways.height()).isGreaterThan(10 * sideways.width());
    }
  }

  @Test
  void onlyThePageOfAMixedDocumentThatIsAnImageIsRecognised() throws Exception {
    Reading reading = read(oneLine, SAMPLES.resolve("36-mixed-notice.pdf"));

    assertThat(looks).hasValue(1);
    assertThat(reading.pages())
        .extracting(DocumentPage::source)
        .containsExactly(DocumentPage.Source.TEXT, DocumentPage.Source.OCR);
    assertThat(reading.text()).contains("部署冬修期间设备检修工作", "认得出的一行字在这里呢");
  }

  @Test
  void aRunningHeadOverAScanDoesNotKeepItFromBeingRecognised() throws Exception {
    Path scan = underHead(SAMPLES.resolve("35-scanned-reply.pdf"));

    Reading reading = read(oneLine, scan);

    assertThat(looks).hasValue(2);
    assertThat(reading.text()).contains("认得出的一行字在这里呢");
  }

  @Test
  void aPageThatCannotBeRecognisedIsNoTroubleOfTheOthers() throws Exception {
    AtomicInteger pages = new AtomicInteger();
    Ocr fails =
        (picture, limit) -> {
          if (pages.incrementAndGet() == 1) {
            throw new Unrecognised("the process for it ended with 134");
          }
          return oneLine.read(picture, limit);
        };

    Reading reading = read(fails, SAMPLES.resolve("35-scanned-reply.pdf"));

    assertThat(reading.pages())
        .extracting(DocumentPage::source)
        .containsExactly(DocumentPage.Source.NONE, DocumentPage.Source.OCR);
    assertThat(reading.partial())
        .hasValue(
            new Reading.Partial(
                1, "Page 1 could not be recognised: the process for it ended with 134."));
  }

  private static Reading read(Ocr ocr, Path file) throws Exception {
    return new PdfReader(ocr)
        .read(SourceFile.of(file, file.getFileName().toString(), file), MediaTypes.PDF);
  }

  private static Passage passage(Reading reading, String text) {
    return reading.passages().stream()
        .filter(passage -> passage.text().contains(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError(text + " is not in " + reading.text()));
  }

  /** The words of a sample's source, its marks of structure left out, with its two heads. */
  private static String sourceOf(String name) throws Exception {
    StringBuilder text = new StringBuilder();
    for (String line : Files.readAllLines(SAMPLES.resolve("source/scans/" + name + ".txt"))) {
      if (line.startsWith(":::letterhead ")) {
        text.append(line.substring(14).replace("|", ""));
      } else if (line.startsWith("@running ")) {
        text.append(line.substring(9).repeat(2));
      } else if (!line.startsWith("@") && !line.startsWith(":::")) {
        text.append(line.replaceFirst("^(#+|[!=<>~])", ""));
      }
    }
    return text.toString();
  }

  private Path underHead(Path scan) throws Exception {
    PdfSketch sketch =
        PdfSketch.page(page -> page.text(80, 800, 9, "内部资料"))
            .andPage(page -> page.text(80, 800, 9, "内部资料"));
    try (var images = Loader.loadPDF(scan.toFile())) {
      var document = sketch.document();
      for (int i = 0; i < 2; i++) {
        var resources = images.getPage(i).getResources();
        var name = resources.getXObjectNames().iterator().next();
        var image = (PDImageXObject) resources.getXObject(name);
        var copy = LosslessFactory.createFromImage(document, image.getImage());
        try (var pen =
            new PDPageContentStream(
                document, document.getPage(i), AppendMode.PREPEND, true, true)) {
          pen.drawImage(copy, 0, 0, 595, 842);
        }
      }
      return sketch.save(folder);
    }
  }
}
