package org.guiku.search.query;

/** Why a query cannot be read; the words for it are those of the problem QUERY_SYNTAX. */
public enum QueryFault {
  /** Nothing is wanted, not even something not to be. */
  NO_WORD,
  ONLY_EXCLUSIONS,
  NOTHING_AFTER_MINUS,
  NOTHING_BEFORE_OR,
  NOTHING_AFTER_OR,
  NOTHING_AFTER_FIELD,
  FIELD_IN_FIELD,
  NEARNESS_IN_FIELD,
  UNKNOWN_REGION,
  UNKNOWN_PERIOD,
  UNCLOSED_QUOTE,
  EMPTY_PHRASE,
  UNCLOSED_GROUP,
  BAD_DISTANCE,
  MISPLACED_STAR,
  TOO_DEEP,
  TOO_LONG,
  TOO_MANY_WORDS
}
