package org.guiku.access;

/** Who may read a document, from the widest circle to the narrowest. */
public enum Visibility {
  PUBLIC,
  INTERNAL,
  DEPARTMENT,
  RESTRICTED
}
