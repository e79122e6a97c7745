package org.guiku.upkeep.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.guiku.access.AuditLine;

/**
 * A line of the audit trail as the interface gives it, with all that its hash is made of.
 *
 * @param at ISO 8601, always with milliseconds
 * @param person the id; left out where nobody in particular did it
 * @param subject an id; left out where there is none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record AuditView(
    long number,
    String at,
    String person,
    String name,
    String action,
    String subject,
    String detail,
    String previous,
    String hash) {

  static AuditView of(AuditLine line) {
    return new AuditView(
        line.number(),
        line.time(),
        line.person(),
        line.name(),
        line.action(),
        line.subject(),
        line.detail(),
        line.previous(),
        line.hash());
  }
}
