package org.guiku.ingestion;

import java.util.List;

/** A task of the queue while it is performed. */
final class TaskUnderWay {

  private final TaskList list;
  private final String work;
  private final String instance;
  private boolean ended;

  TaskUnderWay(TaskList list, String work, String instance) {
    this.list = list;
    this.work = work;
    this.instance = instance;
  }

  /** What it is about. */
  List<String> ids() {
    return TaskList.idsOf(instance);
  }

  /** Joins the caller's transaction, so that the work's result and the task's end are one. */
  void end() {
    list.end(work, instance);
    ended = true;
  }

  boolean isEnded() {
    return ended;
  }
}
