package org.guiku.ingestion.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a file is torn or flipped, it ends with its text or with a reason, never otherwise. */
class TornOfficeTest {

  private static final int CUTS = 10;
  private static final int FLIPS = 20;

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
    byte[] whole = Files.readAllBytes(Path.of("sample-docs", sample));
    for (int i = 1; i <= CUTS; i++) {
      end(sample, Arrays.copyOf(whole, whole.length * i / (CUTS + 1)));
    }
    long seed = System.nanoTime();
    System.out.println(sample + ", seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < FLIPS; i++) {
      byte[] flipped = whole.clone();
      flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      end(sample, flipped);
    }
  }

  private void end(String name, byte[] bytes) throws Exception {
    try {
      assertThat(readings.outcome(name, bytes)).isNotNull();
    } catch (Unreadable reason) {
      assertThat(reason.failure().detail()).isNotBlank();
    }
  }
}
