package org.guiku.search.web;

import org.guiku.access.Refused;

/**
 * A query cut where it could no longer be read.
 *
 * @param rest from there to its end
 */
record Unreadable(String before, String rest) {

  /**
   * @throws Refused when that was refused for another reason
   */
  static Unreadable of(Refused refused, String query) {
    if (!refused.code().equals("QUERY_SYNTAX")
        || !(refused.arguments().getFirst() instanceof Integer position)) {
      throw refused;
    }
    int at = Math.min(position, query.length());
    return new Unreadable(query.substring(0, at), query.substring(at));
  }
}
