package org.guiku.ingestion.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.guiku.documents.OrdinaryHan;
import org.guiku.documents.Reading;
import org.guiku.ingestion.ocr.OcrProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much of a scan is read, in what time and memory. */
@Tag("bench")
class RecognitionBench {

  private static final double CLEAN = 0.99;
  private static final double WORN = 0.97;
  private static final double LINES = 0.97;
  private static final long GIGABYTE = 1L << 20;

  /** A page of text: more than this is neither cover nor contents. */
  private static final int FULL = 400;

  private static final int PAGES_EACH = Integer.getInteger("guiku.bench.pages", 2);

  @TempDir Path folder;
  private final OcrProcess ocr = new OcrProcess();
  private final List<String> table = new ArrayList<>();
  private long peakKilobytes;

  @AfterEach
  void print() {
    table.forEach(System.out::println);
    System.out.printf("peak memory of the OCR process: %d MB%n", peakKilobytes >> 10);
    ocr.close();
    assertThat(peakKilobytes).isLessThan(GIGABYTE);
  }

  @Test
  void scansOfPlansAreReadAsWellAsTheirTextLayer() throws Exception {
    for (Path pdf : plans().toList()) {
      for (int page : textPages(pdf)) {
        String truth = textLayer(pdf, page);
        BufferedImage clean = ScannedPdf.image(pdf, page);
        assertThat(read("clean", clean, truth)).isGreaterThanOrEqualTo(CLEAN);
        for (int quarters : new int[] {0, 1, 2}) {
          BufferedImage worn = ScannedPdf.worn(clean, page);
          String how = "worn, turned by " + 90 * quarters;
          assertThat(read(how, ScannedPdf.turned(worn, quarters), truth))
              .isGreaterThanOrEqualTo(WORN);
        }
      }
    }
  }

  @Test
  void picturesOfLinesAreRead() throws Exception {
    Path expected = SharedDocuments.path("ocr/expected.tsv");
    for (String row : Files.readAllLines(expected).stream().skip(1).toList()) {
      String[] cells = row.split("\t");
      Path image = expected.resolveSibling(cells[0]);
      String truth = cells[1].replace("|", "");
      String read = new PictureReader(ocr).read(source(image), typeOf(cells[0])).text();
      double likeness = Likeness.of(read, truth);
      peakKilobytes = Math.max(peakKilobytes, peak());
      table.add("%.4f  %s  %s".formatted(likeness, cells[0], read.replace('\n', '|')));
      if (cells[1].contains("|")) {
        assertThat(likeness).as(cells[0]).isGreaterThanOrEqualTo(LINES);
      }
    }
  }

  private double read(String how, BufferedImage image, String truth) throws Exception {
    Path scan = ScannedPdf.save(folder.resolve("scan-" + table.size() + ".pdf"), image);
    long begin = System.nanoTime();
    Reading reading = new PdfReader(ocr).read(source(scan), MediaTypes.PDF);
    double seconds = (System.nanoTime() - begin) / 1e9;
    double likeness = Likeness.of(reading.text(), truth);
    peakKilobytes = Math.max(peakKilobytes, peak());
    table.add(
        "%.4f  %5.1f s  confidence %.3f  %s"
            .formatted(
                likeness, seconds, reading.pages().getFirst().confidence().orElse(0.0), how));
    if (likeness < WORN) {
      table.add(reading.text());
    }
    return likeness;
  }

  private static SourceFile source(Path file) {
    return SourceFile.of(file, file.getFileName().toString(), file);
  }

  private static String typeOf(String name) {
    return name.endsWith(".png") ? "image/png" : "image/jpeg";
  }

  private static Stream<Path> plans() throws IOException {
    return Stream.concat(
        Stream.of(Path.of("sample-docs/06-plan.pdf")), SharedDocuments.in("plans-pdf").stream());
  }

  /** The first pages of running text, numbers from 1. */
  private static List<Integer> textPages(Path pdf) throws IOException {
    List<Integer> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      for (int page = 1; page <= document.getNumberOfPages() && pages.size() < PAGES_EACH; page++) {
        String text = textLayer(pdf, page);
        boolean isContents = text.contains("....") || text.contains("…………");
        if (text.length() > FULL && !isContents && !holdsPicture(document, page)) {
          pages.add(page);
        }
      }
    }
    return pages;
  }

  /** Some boxes are set as pictures: what is seen in them is not in the text layer. */
  private static boolean holdsPicture(PDDocument document, int page) {
    return PdfPage.read(document.getPage(page - 1), page).imageCover() > 0;
  }

  private static String textLayer(Path pdf, int page) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return OrdinaryHan.of(stripper.getText(document));
    }
  }

  /** In kilobytes, of all processes of this one that recognise; Linux tells. */
  private static long peak() {
    return ProcessHandle.current()
        .children()
        .map(child -> peakOf(child.pid()))
        .filter(OptionalLong::isPresent)
        .mapToLong(OptionalLong::getAsLong)
        .max()
        .orElse(0);
  }

  private static OptionalLong peakOf(long pid) {
    try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst();
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }
}
