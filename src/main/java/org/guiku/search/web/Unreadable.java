package org.guiku.search.web;

import org.guiku.access.Refused;
import org.guiku.search.query.QueryFault;

/**
 * A query cut where it could no longer be read.
 *
 * @param rest from there to its end
 * @param why the message that says what is wrong and what to do
 */
record Unreadable(String before, String rest, String why) {

  /**
   * @throws Refused when that was refused for another reason
   */
  static Unreadable of(Refused refused, String query) {
    if (!refused.code().equals("QUERY_SYNTAX")
        || !(refused.arguments().getFirst() instanceof Integer position)
        || !(refused.arguments().getLast() instanceof QueryFault fault)) {
      throw refused;
    }
    int at = Math.min(position, query.length());
    return new Unreadable(
        query.substring(0, at), query.substring(at), "problem.QUERY_SYNTAX." + fault.name());
  }
}
