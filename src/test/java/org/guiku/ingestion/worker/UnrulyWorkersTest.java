package org.guiku.ingestion.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guiku.documents.Failure;
import org.guiku.ingestion.extract.ReadingLimits;
import org.guiku.ingestion.extract.ReadingProgress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader may do what it likes: its file ends in time, and the next one in that place is read. */
class UnrulyWorkersTest {

  private static final Duration DEADLINE = Duration.ofSeconds(3);

  /** Until a process is noticed to be too late, is ended, and is gone. */
  private static final Duration GRACE = Duration.ofSeconds(5);

  private static final WorkerSettings SETTINGS =
      new WorkerSettings(64, 256, DEADLINE, 200, new ReadingLimits(10, 10, 1 << 20));

  @TempDir Path folder;
  private Workers workers;
  private final List<Duration> readings = new ArrayList<>();

  @BeforeEach
  void startWorkers() throws IOException {
    workers = new Workers(UnrulyWorker.class, 1, SETTINGS, (result, taken) -> readings.add(taken));
  }

  @AfterEach
  void noProcessIsLeft() throws Exception {
    workers.close();
    long end = System.nanoTime() + GRACE.toNanos();
    while (children() > 0 && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    assertThat(children()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"hang", "spin", "report for ever"})
  void aFileThatTakesTooLongIsTimedOut(String order) throws Exception {
    assertThat(failureOf(order)).isEqualTo(Failure.Code.TIMED_OUT);
    assertThat(failureOf("behave")).isEqualTo(Failure.Code.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fill the heap", "fill native memory"})
  void aFileThatTakesTooMuchMemoryIsOutOfMemory(String order) throws Exception {
    assertThat(failureOf(order)).isEqualTo(Failure.Code.OUT_OF_MEMORY);
    assertThat(failureOf("behave")).isEqualTo(Failure.Code.EMPTY);
  }

  /** Five times, as the channel breaks now before and now after the end is known. */
  @ParameterizedTest
  @ValueSource(strings = {"exit", "exit well", "throw", "abort", "write where nothing is"})
  void aProcessThatEndsWithoutAnAnswerHasDied(String order) throws Exception {
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> read(order)).isInstanceOf(WorkerDiedException.class);
    }
    assertThat(failureOf("behave")).isEqualTo(Failure.Code.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<mock><throw class='java.lang.NullPointerException'>null</throw></mock>",
        "<mock><throw class='java.io.IOException'>broken</throw></mock>",
        "<mock><throw class='java.lang.NoClassDefFoundError'>lost</throw></mock>",
        "<mock><throw class='java.lang.OutOfMemoryError'>full</throw></mock>",
        "<mock><system_exit/></mock>"
      })
  void aParserThatBreaksDownHasDied(String order) throws Exception {
    assertThatThrownBy(() -> read(order)).isInstanceOf(WorkerDiedException.class);
    assertThat(failureOf("behave")).isEqualTo(Failure.Code.EMPTY);
  }

  @Test
  void aParserThatTakesAllMemoryOrAllTimeIsEnded() throws Exception {
    assertThat(failureOf("<mock><oom/></mock>")).isEqualTo(Failure.Code.OUT_OF_MEMORY);
    assertThat(
            failureOf(
                "<mock><hang millis='60000' heavy='true' interruptible='false' pulse_millis='10'/></mock>"))
        .isEqualTo(Failure.Code.TIMED_OUT);
    assertThat(failureOf("behave")).isEqualTo(Failure.Code.EMPTY);
  }

  @Test
  void aParserThatPrintsAndThenBehavesIsRead() throws Exception {
    String line = "a line of complaint ".repeat(10_000);
    assertThat(
            failureOf(
                "<mock><print_err>%s</print_err><print_out>%s</print_out></mock>"
                    .formatted(line, line)))
        .isEqualTo(Failure.Code.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"close the channel", "talk nonsense"})
  void aProcessThatBreaksTheProtocolIsEnded(String order) throws Exception {
    assertThatThrownBy(() -> read(order)).isInstanceOf(WorkerDiedException.class);
    assertThat(failureOf("behave")).isEqualTo(Failure.Code.EMPTY);
  }

  /** It takes longer than a file may, but says that a page has gone to OCR. */
  @Test
  void aFileIsGivenMoreTimeForEachPageThatGoesToOcr() throws Exception {
    assertThat(failureOf("recognise a scan")).isEqualTo(Failure.Code.EMPTY);
  }

  /** {@code -Dguiku.rounds=} says how often; each is one way in which a reader may fail. */
  @Test
  @Tag("nightly")
  void whatFailsOverAndOverHarmsNoOtherFile() throws Exception {
    int rounds = Integer.getInteger("guiku.rounds", 10);
    for (int i = 0; i < rounds; i++) {
      for (String order : List.of("exit", "throw", "abort", "talk nonsense", "close the channel")) {
        assertThatThrownBy(() -> read(order)).isInstanceOf(WorkerDiedException.class);
        assertThat(failureOf("behave")).isEqualTo(Failure.Code.EMPTY);
      }
      assertThat(failureOf("hang")).isEqualTo(Failure.Code.TIMED_OUT);
      assertThat(failureOf("fill the heap")).isEqualTo(Failure.Code.OUT_OF_MEMORY);
      assertThat(failureOf("fill native memory")).isEqualTo(Failure.Code.OUT_OF_MEMORY);
      assertThat(failureOf("chat")).isEqualTo(Failure.Code.EMPTY);
    }
    assertThat(workers.broken()).isEqualTo(8L * rounds);
  }

  @Test
  void itIsKnownHowManyRunAndHowManyBroke() throws Exception {
    failureOf("behave");
    assertThat(List.of(workers.alive(), workers.started(), workers.broken()))
        .containsExactly(1L, 1L, 0L);
    assertThatThrownBy(() -> read("exit")).isInstanceOf(WorkerDiedException.class);
    assertThat(List.of(workers.alive(), workers.started(), workers.broken()))
        .containsExactly(0L, 1L, 1L);
    failureOf("behave");
    assertThat(List.of(workers.alive(), workers.started(), workers.broken()))
        .containsExactly(1L, 2L, 1L);
    assertThat(readings).as("of the one that died none").hasSize(2);
  }

  @Test
  void aReaderMayPrintAsMuchAsItLikes() throws Exception {
    assertThat(failureOf("chat")).isEqualTo(Failure.Code.EMPTY);
  }

  private Failure.Code failureOf(String order) throws Exception {
    return ((ReadingResult.Unreadable) read(order)).failure().code();
  }

  private ReadingResult read(String order) throws Exception {
    Path file = Files.writeString(folder.resolve("order.txt"), order);
    long begin = System.nanoTime();
    try {
      return workers.read(
          new ReadingJob(file, "order.txt", Optional.empty(), folder), ReadingProgress.NONE);
    } finally {
      Duration start = Duration.ofSeconds(3);
      assertThat(Duration.ofNanos(System.nanoTime() - begin))
          .isLessThan(DEADLINE.plus(GRACE).plus(start));
    }
  }

  private static long children() {
    return ProcessHandle.current()
        .descendants()
        .filter(p -> p.info().commandLine().orElse("").contains(UnrulyWorker.class.getName()))
        .count();
  }
}
