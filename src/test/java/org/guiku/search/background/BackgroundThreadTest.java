package org.guiku.search.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every pause here is an hour long, so that a test whose pause is not ended fails. */
@Timeout(60)
class BackgroundThreadTest {

  private static final Duration HOUR = Duration.ofHours(1);

  private final BackgroundThread thread = new BackgroundThread("guiku-test");
  private final AtomicBoolean finished = new AtomicBoolean();

  @Test
  void goesOnAfterAPauseWhenItIsWoken() {
    var wokenTwice = new CountDownLatch(2);
    thread.start(() -> untilTheEnd(wokenTwice::countDown));
    while (wokenTwice.getCount() > 0) {
      thread.wake();
      Thread.onSpinWait();
    }
    thread.end();
  }

  @Test
  void takesACallThatCameBeforeThePauseForOneThatEndsIt() throws InterruptedException {
    var woken = new CountDownLatch(1);
    thread.wake();
    thread.start(() -> untilTheEnd(woken::countDown));
    woken.await();
    thread.end();
  }

  @Test
  void waitsAtItsEndUntilTheWorkHasFinishedWithoutFurtherPauses() {
    thread.start(this::pauseTwiceAndFinish);
    thread.end();
    assertThat(finished).isTrue();
    assertThat(thread.isRunning()).isFalse();
  }

  @Test
  void letsTheWorkFinishAlsoWhereWhoeverEndsItIsInterrupted() {
    var interrupted = new AtomicBoolean();
    thread.start(
        () -> {
          pauseTwiceAndFinish();
          interrupted.set(Thread.currentThread().isInterrupted());
        });
    Thread.currentThread().interrupt();
    thread.end();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(finished).isTrue();
    assertThat(interrupted).isFalse();
  }

  @Test
  void canBeStartedAgain() {
    thread.start(() -> {});
    thread.end();
    thread.start(this::pauseTwiceAndFinish);
    assertThat(thread.isRunning()).isTrue();
    thread.end();
    assertThat(finished).isTrue();
  }

  @Test
  void needNotHaveBeenStartedToEnd() {
    thread.end();
    assertThat(thread.isRunning()).isFalse();
  }

  private void untilTheEnd(Runnable turn) {
    thread.pause(HOUR);
    while (thread.isRunning()) {
      turn.run();
      thread.pause(HOUR);
    }
  }

  private void pauseTwiceAndFinish() {
    thread.pause(HOUR);
    thread.pause(HOUR);
    finished.set(true);
  }
}
