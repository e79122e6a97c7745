package org.guiku.ingestion.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.guiku.documents.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostilePdfTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final long SEED = 20_261_124L;

  @TempDir Path folder;

  @Test
  void eachKnownHostileFileIsReadOrRefused() {
    for (Path file : RealDocuments.pdfs("hostile")) {
      String end = end(file);
      System.out.println(file.getFileName() + ": " + end);
      if (file.getFileName().toString().startsWith("AES")) {
        assertThat(end).isEqualTo(Failure.Code.ENCRYPTED.name());
      }
    }
  }

  @Test
  void aDocumentCutOffAnywhereIsReadOrRefused() throws IOException {
    byte[] whole = document();
    for (int tenth = 1; tenth < 10; tenth++) {
      assertThat(end(Arrays.copyOf(whole, whole.length * tenth / 10))).isNotEmpty();
    }
  }

  @Test
  void aDocumentWithBitsTurnedOverIsReadOrRefused() throws IOException {
    byte[] whole = document();
    Random random = new Random(SEED);
    System.out.println("seed " + SEED);
    for (int round = 0; round < 60; round++) {
      byte[] damaged = whole.clone();
      for (int i = 0; i < 20; i++) {
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      }
      assertThat(end(damaged)).isNotEmpty();
    }
  }

  private byte[] document() throws IOException {
    PdfSketch sketch = new PdfSketch();
    for (int i = 0; i < 5; i++) {
      sketch.andPage(
          page ->
              page.text(100, 700, 12, "推进新型城镇化建设")
                  .line(100, 600, 300, 600)
                  .text(100, 500, 12, "健全城乡融合发展体制机制"));
    }
    return Files.readAllBytes(sketch.save(folder));
  }

  private String end(byte[] bytes) throws IOException {
    return end(Files.write(folder.resolve("damaged.pdf"), bytes));
  }

  private static String end(Path file) {
    return assertTimeoutPreemptively(PATIENCE, () -> read(file), file.toString());
  }

  private static String read(Path file) throws IOException {
    try {
      return new PdfReader(NoOcr.HERE)
              .read(SourceFile.of(file, "a.pdf", file), "application/pdf")
              .characters()
          + " characters";
    } catch (Unreadable e) {
      return e.failure().code().name();
    }
  }
}
