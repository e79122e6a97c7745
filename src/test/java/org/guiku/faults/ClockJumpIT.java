package org.guiku.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The machine's clock jumps while files are taken in, and between two starts. */
class ClockJumpIT {

  private static final Duration RECOVERY = Duration.ofSeconds(60);
  private static final int CLIENTS = 3;
  private static final int DOCUMENTS = 8;

  /** The first four are each kind of jump. */
  private static final List<String> JUMPS = List.of("PT1H", "PT-24H", "PT24H", "PT-1H");

  /** A start in each, in turn. */
  private static final List<String> ZONES =
      List.of("Asia/Shanghai", "Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC");

  @TempDir Path data;
  private Path clock;
  private Duration off = Duration.ZERO;

  @Test
  void noTaskIsLostOrRunTwiceWhereTheClockJumps() throws Exception {
    jump(Rounds.of("jumps", 4));
  }

  @Test
  @Tag("nightly")
  void noTaskIsLostOrRunTwiceHoweverOftenTheClockJumps() throws Exception {
    jump(Rounds.of("jumps", 10));
  }

  /** Two jumps to a start: one while it runs, the other between its kill and the next start. */
  private void jump(Rounds rounds) throws Exception {
    clock = data.resolve("clock");
    Promises promises = new Promises();
    SmallDocuments documents = new SmallDocuments(rounds.seed());
    for (int i = 0; i < rounds.number(); i += 2) {
      try (RunningServer server = start(i)) {
        promises.hold(server, RECOVERY);
        int before = readings(server);
        Crowd crowd = Crowd.uploading(server.library(), documents, promises, CLIENTS, DOCUMENTS);
        Thread.sleep(300);
        jumpBy(JUMPS.get(i % JUMPS.size()));
        crowd.join();
        promises.hold(server, RECOVERY);
        Thread.sleep(1_000); // for a second run that is still under way
        assertThat(readings(server) - before).as("readings").isEqualTo(CLIENTS * DOCUMENTS);
        Crowd last = Crowd.uploading(server.library(), documents, promises, CLIENTS, DOCUMENTS);
        last.join();
        server.kill();
        jumpBy(JUMPS.get((i + 1) % JUMPS.size()));
      }
    }
    try (RunningServer server = start(rounds.number())) {
      promises.hold(server, RECOVERY);
      assertThat(promises.size()).isEqualTo(rounds.number() / 2 * 2 * CLIENTS * DOCUMENTS);
    }
  }

  private RunningServer start(int round) throws Exception {
    String zone = ZONES.get(round / 2 % ZONES.size());
    return RunningServer.start(data, "-Dguiku.faults.clock=" + clock, "-Duser.timezone=" + zone);
  }

  private void jumpBy(String duration) throws Exception {
    off = off.plus(Duration.parse(duration));
    Files.writeString(clock, off.toString());
  }

  /** How many files this server has read until now. */
  private static int readings(RunningServer server) throws Exception {
    return server
        .library()
        .text("/actuator/prometheus")
        .lines()
        .filter(line -> line.startsWith("guiku_ingestion_reading_seconds_count"))
        .mapToInt(line -> (int) Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }
}
