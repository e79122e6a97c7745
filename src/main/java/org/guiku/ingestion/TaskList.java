package org.guiku.ingestion;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.util.List;
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

  /** As many ids as the name of a task holds. */
  static final int MOST_TOGETHER = 16;

  private final SchedulerClient tasks;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final QueueClock clock;

  TaskList(
      DataSource dataSource, JdbcClient jdbc, ApplicationEventPublisher events, QueueClock clock) {
    this.tasks =
        SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource)).build();
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** Joins the caller's transaction; the work begins after its commit. */
  void add(String work, String id) {
    addTogether(work, List.of(id));
  }

  /** As {@link #add}, one task for all of them, at most {@value #MOST_TOGETHER}. */
  void addTogether(String work, List<String> ids) {
    tasks.scheduleIfNotExists(new TaskInstance<>(work, instance(ids)), clock.now());
    events.publishEvent(new TaskAdded());
  }

  /** Joins the caller's transaction: what failed beside others goes on alone, one try used. */
  void setAside(String work, String id) {
    String instance = instance(List.of(id));
    tasks.scheduleIfNotExists(new TaskInstance<>(work, instance), clock.now());
    jdbc.sql(
            """
            update scheduled_tasks set consecutive_failures = 1
            where task_name = ? and task_instance = ?""")
        .params(work, instance)
        .update();
    events.publishEvent(new TaskAdded());
  }

  /** Joins the caller's transaction, so that a result and the end of its task are one. */
  void end(String work, String instance) {
    jdbc.sql("delete from scheduled_tasks where task_name = ? and task_instance = ?")
        .params(work, instance)
        .update();
  }

  /** Takes back what was added for that document alone and has not begun. */
  void remove(DocumentId id) {
    jdbc.sql("delete from scheduled_tasks where task_instance like ? and not picked")
        .param(id.value() + ".%")
        .update();
  }

  /** What the task of that name in the queue is about. */
  static List<String> idsOf(String instance) {
    return List.of(instance.substring(0, instance.indexOf('.')).split("\\+"));
  }

  /** Another attempt at the same document is another task: the former may just be ending. */
  private String instance(List<String> ids) {
    return String.join("+", ids) + "." + Long.toString(clock.now().toEpochMilli(), 36);
  }
}
