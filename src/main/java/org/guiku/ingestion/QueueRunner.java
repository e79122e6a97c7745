package org.guiku.ingestion;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.guiku.ingestion.worker.WorkerDiedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Works off the {@link TaskList}: runs due tasks, tries again what met passing trouble, and gives
 * up what does not get better.
 */
@Component
class QueueRunner implements SmartLifecycle {

  /** A process that dies under a file is given this many tries with it. */
  private static final int TRIES_WITH_A_DYING_WORKER = 3;

  /** Passing trouble, a full disk for one, is waited out for three days at the longest pause. */
  private static final int TRIES_IN_PASSING_TROUBLE = 17_280;

  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

  /**
   * A dead node is noticed after 12 s; by default it would be half an hour. So is a task of this
   * node whose end could not be written to a full disk, and that is to go on within 30 s.
   */
  private static final Duration HEARTBEAT = Duration.ofSeconds(3);

  private static final int MISSED_HEARTBEATS = 4;
  private static final Logger LOG = LoggerFactory.getLogger(QueueRunner.class);

  private final Scheduler scheduler;
  private final TaskList tasks;
  private final JdbcClient jdbc;
  private final QueueClock clock;
  private volatile boolean running;

  QueueRunner(
      DataSource dataSource,
      TaskList tasks,
      JdbcClient jdbc,
      QueueClock clock,
      List<QueuedWork> works,
      IngestionSettings settings) {
    this.tasks = tasks;
    this.jdbc = jdbc;
    this.clock = clock;
    this.scheduler =
        Scheduler.create(
                new TransactionAwareDataSourceProxy(dataSource),
                works.stream().<Task<?>>map(this::task).toList())
            // While one file is read, what another gave is stored, and an archive's members come
            // in.
            .threads(2 * settings.workerCount() + 1)
            .clock(clock::now)
            .pollingInterval(Duration.ofSeconds(1))
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .failureLogging(LogLevel.DEBUG, false)
            .build();
  }

  /** There is something new to do, committed. */
  @TransactionalEventListener(fallbackExecution = true)
  void wake(TaskList.TaskAdded added) {
    if (running) {
      scheduler.triggerCheckForDueExecutions();
    }
  }

  @Override
  public void start() {
    freeWhatADeadProcessHeld();
    bringForwardWhatWaitsForAnotherTime();
    scheduler.start();
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    scheduler.stop();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /**
   * The embedded database has one node, which has just started: whatever is held was held by a
   * process that is gone.
   */
  private void freeWhatADeadProcessHeld() {
    jdbc.sql(
            """
            update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null
            where picked""")
        .update();
  }

  /**
   * The clock may have been set back since. What was to be tried again after a pause is tried at
   * once.
   */
  private void bringForwardWhatWaitsForAnotherTime() {
    OffsetDateTime now = OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
    jdbc.sql("update scheduled_tasks set execution_time = :now where execution_time > :now")
        .param("now", now)
        .update();
  }

  private Task<Void> task(QueuedWork work) {
    return Tasks.custom(work.name(), Void.class)
        .onFailure((ended, queue) -> tryAgainOrGiveUp(work, ended, queue))
        .onDeadExecutionRevive()
        .execute((instance, context) -> perform(work, instance.getId()));
  }

  /** What ended with its result needs no commit of its own to leave the queue. */
  private CompletionHandler<Void> perform(QueuedWork work, String instance) {
    TaskUnderWay task = new TaskUnderWay(tasks, work.name(), instance);
    work.perform(task);
    return task.isEnded() ? (ended, queue) -> {} : new CompletionHandler.OnCompleteRemove<>();
  }

  private void tryAgainOrGiveUp(
      QueuedWork work, ExecutionComplete ended, ExecutionOperations<Void> queue) {
    Throwable cause = ended.getCause().orElseGet(() -> new IllegalStateException("no cause given"));
    int failures = ended.getExecution().consecutiveFailures + 1;
    List<String> ids = TaskList.idsOf(ended.getExecution().getId());
    if (failures < tries(cause)) {
      LOG.warn("{} {} failed and is tried again: {}", work.name(), ids, rootOf(cause).toString());
      queue.reschedule(ended, clock.now().plus(pause(failures)));
    } else {
      LOG.warn("{} {} failed for good", work.name(), ids, cause);
      ids.forEach(id -> work.giveUp(id, rootOf(cause)));
      queue.stop();
    }
  }

  private static int tries(Throwable cause) {
    return rootOf(cause) instanceof WorkerDiedException
        ? TRIES_WITH_A_DYING_WORKER
        : TRIES_IN_PASSING_TROUBLE;
  }

  private static Duration pause(int failures) {
    Duration pause = Duration.ofMillis(500L << Math.min(failures, 6));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }

  private static Throwable rootOf(Throwable thrown) {
    Throwable cause = thrown.getCause();
    return cause == null ? thrown : rootOf(cause);
  }
}
