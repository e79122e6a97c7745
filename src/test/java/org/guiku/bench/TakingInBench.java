package org.guiku.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long 3,400 laws, 31 reports and 3 plans take from upload to READY, beside a bare loop. */
@Tag("bench")
class TakingInBench {

  private static final double MOST = 2.5;

  @TempDir Path folder;

  @Test
  void takesNoMoreThanTwoAndAHalfTimesTheBareLoop() throws Exception {
    Path laws = RealFiles.path("laws.zip");
    List<Path> others = new ArrayList<>(RealFiles.in("reports-2025-docx"));
    others.addAll(RealFiles.in("plans-pdf"));
    List<Path> files = new ArrayList<>(others);
    files.addAll(RealFiles.unpacked(laws, Files.createDirectory(folder.resolve("laws"))));
    System.out.println(Surroundings.told());

    double before = BareLoop.seconds(files, folder.resolve("floor-before"));
    double ours = seconds(laws, others);
    double after = BareLoop.seconds(files, folder.resolve("floor-after"));

    double floor = (before + after) / 2;
    System.out.printf(
        "%d files: %.1f s; bare loop of parse and add on two threads %.1f s before, %.1f s after;"
            + " ratio %.2f%n",
        files.size(), ours, before, after, ours / floor);
    assertThat(ours / floor).isLessThanOrEqualTo(MOST);
  }

  private double seconds(Path laws, List<Path> others) throws Exception {
    try (MeasuredServer server = MeasuredServer.start(folder.resolve("data"))) {
      Visitor visitor = new Visitor(server.address());
      long begin = System.nanoTime();
      List<String> batches = List.of(visitor.upload(List.of(laws)), visitor.upload(others));
      for (String batch : batches) {
        visitor.finished(batch);
      }
      double seconds = (System.nanoTime() - begin) / 1e9;
      System.out.println("memory of the server in MB: " + server.memory());
      return seconds;
    }
  }
}
