package org.guiku.ingestion;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import javax.sql.DataSource;
import org.guiku.documents.DocumentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/**
 * The queue of what is to be read and unpacked, on the same database as the documents: a task
 * exists exactly when the transaction that wanted it was committed.
 */
@Component
class TaskList {

  /** Something was added in this transaction. */
  record TaskAdded() {}

  private final SchedulerClient tasks;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TaskList(DataSource dataSource, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.tasks =
        SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource)).build();
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** Joins the caller's transaction; the work begins after its commit. */
  void add(String work, String id) {
    // Another attempt at the same document is another task: the former may just be ending.
    String instance = id + "." + Long.toString(clock.millis(), 36);
    tasks.scheduleIfNotExists(new TaskInstance<>(work, instance), clock.instant());
    events.publishEvent(new TaskAdded());
  }

  /** Takes back what was added for that document and has not begun. */
  void remove(DocumentId id) {
    jdbc.sql("delete from scheduled_tasks where task_instance like ? and not picked")
        .param(id.value() + ".%")
        .update();
  }

  /** What the task of that name in the queue is about. */
  static String idOf(String instance) {
    return instance.substring(0, instance.indexOf('.'));
  }
}
