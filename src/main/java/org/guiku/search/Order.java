package org.guiku.search;

/** How hits are ordered; ties are broken by id. */
public enum Order {
  RELEVANCE,
  NEWEST,
  OLDEST
}
