package org.guiku.access;

/** What is taken down. The names are kept in the database and part of the hashes. */
public enum AuditAction {
  SIGNED_IN(Subject.PERSON),
  /** Without a subject where nobody has the name that was given, which may be a password. */
  SIGN_IN_FAILED(Subject.PERSON),
  SIGNED_OUT(Subject.PERSON),
  PASSWORD_CHANGED(Subject.PERSON),
  TOKEN_MADE(Subject.PERSON),
  TOKEN_REVOKED(Subject.PERSON),
  PERSON_ADDED(Subject.PERSON),
  PERSON_CHANGED(Subject.PERSON),
  DEPARTMENT_ADDED(Subject.DEPARTMENT),
  DEPARTMENT_CHANGED(Subject.DEPARTMENT),
  /** A person saw a document that is not public; once an hour. */
  VIEWED(Subject.DOCUMENT),
  EXPORTED(Subject.NONE),
  FEED_READ(Subject.SAVED_SEARCH),
  UPLOADED(Subject.DOCUMENT),
  BATCH_UPLOADED(Subject.BATCH),
  BATCH_STOPPED(Subject.BATCH),
  BATCH_TRIED_AGAIN(Subject.BATCH),
  VALUES_SET(Subject.DOCUMENT),
  VISIBILITY_CHANGED(Subject.DOCUMENT),
  READERS_CHANGED(Subject.DOCUMENT),
  RELEASED(Subject.DOCUMENT),
  WITHDRAWN(Subject.DOCUMENT),
  RESTORED(Subject.DOCUMENT),
  PURGED(Subject.DOCUMENT),
  TRIED_AGAIN(Subject.DOCUMENT),
  PLAN_APPLIED(Subject.PLAN),
  PLAN_CHANGED(Subject.PLAN),
  PLAN_RETURNED(Subject.PLAN),
  PLAN_ACCEPTED(Subject.PLAN),
  PLAN_MOVED(Subject.PLAN),
  /** A step that the plan may not take was asked for. */
  PLAN_MOVE_REFUSED(Subject.PLAN),
  OPINION_ENTERED(Subject.OPINION),
  OPINION_CORRECTED(Subject.OPINION),
  OPINION_SPLIT(Subject.OPINION),
  OPINIONS_JOINED(Subject.OPINION),
  OPINION_DISMISSED(Subject.OPINION),
  OPINION_ANSWERED(Subject.OPINION),
  ADOPTION_TABLE_EXPORTED(Subject.PLAN),
  REINDEXED(Subject.NONE),
  CHECKED(Subject.NONE),
  BACKED_UP(Subject.NONE),
  /** Somebody took the trail itself away. */
  AUDIT_EXPORTED(Subject.NONE);

  /** Of what the subject of a line is the id. */
  public enum Subject {
    NONE,
    PERSON,
    DEPARTMENT,
    DOCUMENT,
    BATCH,
    SAVED_SEARCH,
    PLAN,
    OPINION
  }

  private final Subject subject;

  AuditAction(Subject subject) {
    this.subject = subject;
  }

  public Subject subject() {
    return subject;
  }
}
