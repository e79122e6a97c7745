package org.guiku.ingestion.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What reading PDF costs against PDFBox's own plain text, in one process and in turns, by the
 * computing time of the thread. Real plans and the samples; the median of the rounds after warming.
 */
@Tag("bench")
class PdfSpeedBench {

  private static final int WARMING = 12;
  private static final int ROUNDS = 15;
  private static final double GOAL = 1.5;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** A way of reading a file. */
  private interface Way {
    Object read(Path file) throws Exception;
  }

  @Test
  void readsWithPlacesAndStructureNotMuchSlowerThanPlainTextIsStripped() throws Exception {
    List<Path> files = files();
    List<Way> ways = List.of(PdfSpeedBench::strip, PdfSpeedBench::place, PdfSpeedBench::read);
    double[] seconds = medians(ways, files);
    System.out.printf(
        "%d files: stripped in %.3f s, with places %.3f s (%.2f times), with structure %.3f s"
            + " (%.2f times)%n",
        files.size(),
        seconds[0],
        seconds[1],
        seconds[1] / seconds[0],
        seconds[2],
        seconds[2] / seconds[0]);
    assertThat(seconds[2]).isLessThanOrEqualTo(GOAL * seconds[0]);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> samples = Files.list(Path.of("sample-docs"))) {
      Stream<Path> pdfs = samples.filter(file -> file.toString().endsWith(".pdf")).sorted();
      return Stream.concat(RealDocuments.pdfs("plans-pdf").stream(), pdfs).toList();
    }
  }

  private static double[] medians(List<Way> ways, List<Path> files) throws Exception {
    List<double[]> rounds = new ArrayList<>();
    for (int round = 0; round < WARMING + ROUNDS; round++) {
      double[] seconds = new double[ways.size()];
      for (int way = 0; way < seconds.length; way++) {
        seconds[way] = seconds(ways.get(way), files);
      }
      rounds.add(seconds);
    }
    List<double[]> warm = rounds.subList(WARMING, rounds.size());
    double[] medians = new double[ways.size()];
    Arrays.setAll(
        medians, way -> warm.stream().mapToDouble(r -> r[way]).sorted().toArray()[ROUNDS / 2]);
    return medians;
  }

  private static double seconds(Way way, List<Path> files) throws Exception {
    long begin = THREADS.getCurrentThreadCpuTime();
    for (Path file : files) {
      way.read(file);
    }
    return (THREADS.getCurrentThreadCpuTime() - begin) / 1e9;
  }

  private static Object strip(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static Object place(Path file) throws IOException {
    List<Object> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      document.getPages().forEach(page -> pages.add(PdfPage.read(page, pages.size() + 1)));
    }
    return pages;
  }

  private static Object read(Path file) throws Exception {
    return new PdfReader(NoOcr.HERE).read(SourceFile.of(file, "a.pdf", file), MediaTypes.PDF);
  }
}
