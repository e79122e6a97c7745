package org.guiku.access;

/** What somebody who signed in may do besides reading. */
public enum Role {
  /** Reads what is open to them. */
  READER,
  /** Brings documents and says what they are. */
  EDITOR,
  /** Brings review opinions, and answers them. */
  REVIEWER,
  /** Releases to the public. */
  PUBLISHER,
  /** Looks after people, rights and the program. */
  ADMIN
}
