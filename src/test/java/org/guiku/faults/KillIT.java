package org.guiku.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillIT {

  private static final Duration RECOVERY = Duration.ofSeconds(60);

  @TempDir Path data;

  /** With those at the named points it is killed fourteen times. */
  @Test
  void nothingAcknowledgedIsLostInFourteenKills() throws Exception {
    killAgainAndAgain(Rounds.of("kills", 14));
  }

  @Test
  @Tag("nightly")
  void nothingAcknowledgedIsLostInTwoHundredKills() throws Exception {
    killAgainAndAgain(Rounds.of("kills", 200));
  }

  private void killAgainAndAgain(Rounds rounds) throws Exception {
    int kills = rounds.number();
    Random random = new Random(rounds.seed());
    SmallDocuments documents = new SmallDocuments(rounds.seed());
    Promises promises = new Promises();
    Duration longest = Duration.ZERO;
    RunningServer server = RunningServer.start(data);
    try {
      // Every fifth kill comes while the server is starting again.
      for (int kill = 0; kill < kills - kills / 5; kill++) {
        Crowd crowd = Crowd.uploading(server.library(), documents, promises, 4, 10);
        Thread.sleep(random.nextInt(1000));
        if (kill % 4 == 3) {
          endsItsWorkers(server);
        } else {
          server.kill();
        }
        crowd.join();
        if (kill % 4 == 0) {
          killWhileStarting(random.nextInt(3000));
        }
        server = RunningServer.start(data);
        Duration taken = promises.hold(server, RECOVERY);
        longest = taken.compareTo(longest) > 0 ? taken : longest;
      }
    } finally {
      server.close();
    }
    System.out.printf(
        "%d kills, %d acknowledged, longest recovery %d ms%n",
        kills, promises.size(), longest.toMillis());
    assertThat(promises.size()).as("uploads that were answered").isGreaterThan(kills);
  }

  private static void endsItsWorkers(RunningServer server) throws Exception {
    List<ProcessHandle> workers = server.killAlone();
    for (ProcessHandle worker : workers) {
      worker.onExit().get(5, TimeUnit.SECONDS);
    }
  }

  private void killWhileStarting(int millis) throws Exception {
    RunningServer starting = RunningServer.launch(data);
    Thread.sleep(millis);
    starting.kill();
  }
}
