package org.guiku.ingestion;

/** A kind of work in the queue. What it throws is passing trouble, and is tried again. */
interface QueuedWork {

  /** The name of its tasks in the queue; kept in the database. */
  String name();

  /** Does the work on what the task is about; must be able to be done twice. */
  void perform(TaskUnderWay task);

  /** Called when it has failed too often, to keep the reason where people see it. */
  void giveUp(String id, Throwable cause);
}
