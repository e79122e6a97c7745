package org.guiku.ingestion.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.guiku.samples.SampleFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However a file is torn or flipped, it ends with its text or with a reason, never otherwise. */
class TornSamplesTest {

  private static final int CUTS = 10;
  private static final int FLIPS = 20;

  /** A flip in a font sends every page of a plan to OCR. */
  private static final Duration PATIENCE = Duration.ofSeconds(150);

  @TempDir Path folder;
  private Readings readings;

  @BeforeEach
  void prepare() {
    readings = new Readings(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "29-targets.xlsx",
        "30-projects.xls",
        "31-briefing.pptx",
        "32-reply.eml",
        "33-locked.docx"
      })
  void endsWithTextOrAReason(String sample) throws Exception {
    tear(sample);
  }

  /** The scans apart: OCR takes seconds for each of their pages. */
  @ParameterizedTest
  @MethodSource("samples")
  @Tag("nightly")
  void everySampleEndsWithTextOrAReason(String sample) throws Exception {
    tear(sample);
  }

  static Stream<String> samples() throws IOException {
    return SampleFiles.all().stream()
        .map(file -> file.getFileName().toString())
        .filter(name -> !name.matches("3[5-9]-.*"));
  }

  private void tear(String sample) throws Exception {
    byte[] whole = Files.readAllBytes(Path.of("sample-docs", sample));
    for (int i = 1; i <= CUTS; i++) {
      end(sample, Arrays.copyOf(whole, whole.length * i / (CUTS + 1)));
    }
    long seed = Long.getLong("guiku.seed", System.nanoTime());
    System.out.println(sample + ", seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < FLIPS; i++) {
      byte[] flipped = whole.clone();
      flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      end(sample, flipped);
    }
  }

  private void end(String name, byte[] bytes) throws Exception {
    String outcome =
        assertTimeoutPreemptively(
            PATIENCE,
            () -> {
              try {
                return readings.outcome(name, bytes).getClass().getSimpleName();
              } catch (Unreadable reason) {
                return reason.failure().detail();
              }
            });
    assertThat(outcome).isNotBlank();
  }
}
