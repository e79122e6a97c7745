package org.guiku.access;

/**
 * Somebody's rights are others than before. Published within the transaction that changes them.
 *
 * @param what was done
 * @param of the name of the person or department
 * @param detail the new state in words of the interface, empty where {@code what} says all
 * @param by who did it
 */
public record RightsChanged(What what, String of, String detail, Viewer by) {

  /** Kinds of change. */
  public enum What {
    PERSON_ADDED,
    PERSON_CHANGED,
    PERSON_DISABLED,
    PERSON_ENABLED,
    PASSWORD_CHANGED,
    PASSWORD_GIVEN,
    TOKEN_MADE,
    TOKEN_REVOKED,
    IDENTITY_LINKED,
    DEPARTMENT_ADDED,
    DEPARTMENT_CHANGED
  }
}
