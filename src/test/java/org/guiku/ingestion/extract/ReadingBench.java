package org.guiku.ingestion.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many laws one thread reads in a second of its own computing time, once warm. */
@Tag("bench")
class ReadingBench {

  private static final int ROUNDS = 4;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @TempDir Path scratch;

  @Test
  void readsFifteenHundredLawsASecond() throws Exception {
    Path archive = SharedDocuments.path("laws.zip");
    var outcome = FileReading.read(SourceFile.of(archive, "laws.zip", scratch));
    List<Outcome.Member> laws = ((Outcome.Unpacked) outcome).enclosed().members();
    double rate = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      for (Outcome.Member law : laws) {
        FileReading.read(SourceFile.of(law.file(), law.name(), scratch));
      }
      rate = laws.size() * 1e9 / (THREADS.getCurrentThreadCpuTime() - start);
      System.out.printf("round %d: %.0f laws a second%n", round, rate);
    }
    assertThat(rate).isGreaterThan(1_500);
  }
}
