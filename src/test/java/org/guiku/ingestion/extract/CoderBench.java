package org.guiku.ingestion.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.guiku.documents.Reading;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many laws one thread codes in a second of its own computing time, once warm. */
@Tag("bench")
class CoderBench {

  private static final int ROUNDS = 4;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @TempDir Path scratch;

  private record Law(String name, Reading reading) {}

  @Test
  void codesFiveThousandLawsASecond() throws Exception {
    List<Law> laws = laws();
    double rate = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      for (Law law : laws) {
        Coded.of(new Described(law.reading(), List.of()), law.name());
      }
      rate = laws.size() * 1e9 / (THREADS.getCurrentThreadCpuTime() - start);
      System.out.printf("round %d: %.0f laws coded a second%n", round, rate);
    }
    assertThat(rate).isGreaterThan(5_000);
  }

  private List<Law> laws() throws Exception {
    Path archive = SharedDocuments.path("laws.zip");
    var outcome = FileReading.read(SourceFile.of(archive, "laws.zip", scratch));
    List<Law> laws = new ArrayList<>();
    for (Outcome.Member law : ((Outcome.Unpacked) outcome).enclosed().members()) {
      var read = FileReading.read(SourceFile.of(law.file(), law.name(), scratch));
      laws.add(new Law(law.name(), ((Outcome.Read) read).reading()));
    }
    return laws;
  }
}
