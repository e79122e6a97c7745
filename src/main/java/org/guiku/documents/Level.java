package org.guiku.documents;

/** The level of government that a document belongs to. */
public enum Level {
  NATIONAL,
  PROVINCIAL,
  MUNICIPAL,
  COUNTY
}
