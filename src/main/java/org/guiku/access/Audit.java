package org.guiku.access;

/** Takes down who did what, for good: a line is never changed and never removed. */
public interface Audit {

  /**
   * Adds a line. It joins the caller's transaction where there is one, so that an act and its line
   * are kept or lost together; else it is kept when the call returns.
   *
   * @param subject the id of what it was done to, of the kind that the action names; empty for none
   * @throws IllegalArgumentException when the subject is no id: neither a title, nor a file name,
   *     nor a query may stand in the trail, which outlives what is purged
   */
  void record(Viewer viewer, AuditAction action, String subject, AuditDetail... details);
}
