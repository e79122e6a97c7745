package org.guiku.search;

/** A property of documents by which a result is narrowed and counted. */
public enum Facet {
  KIND,
  PERIOD
}
