package org.guiku.documents;

/**
 * Somebody who may read a document.
 *
 * @param name of the person or department; empty for others
 * @param counts false for who is named while the document is not RESTRICTED
 */
public record Reader(Who who, String name, Reason because, boolean counts) {

  /** Who it is. */
  public enum Who {
    EVERYONE,
    SIGNED_IN,
    DEPARTMENT,
    PERSON,
    ADMINISTRATORS
  }

  /** Why they may. */
  public enum Reason {
    PUBLIC,
    INTERNAL,
    DEPARTMENT,
    NAMED,
    UPLOADER,
    ADMINISTRATOR
  }
}
