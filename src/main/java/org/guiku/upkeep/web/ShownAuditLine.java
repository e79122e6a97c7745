package org.guiku.upkeep.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.guiku.access.AuditAction;
import org.guiku.access.AuditLine;

/**
 * A line of the audit trail as the page shows it.
 *
 * @param who the person's id, else the name, by which to narrow
 * @param link to the page of what it is about; empty where there is none
 */
record ShownAuditLine(
    long number,
    Instant at,
    String name,
    String who,
    String action,
    String subject,
    String link,
    List<Detail> details) {

  /**
   * What it says besides.
   *
   * @param values none where the key says it all
   */
  record Detail(String key, List<String> values) {

    static Detail of(String written) {
      String[] parts = written.split("=", 2);
      return new Detail(parts[0], parts.length == 1 ? List.of() : List.of(parts[1].split(",")));
    }
  }

  static ShownAuditLine of(AuditLine line) {
    return new ShownAuditLine(
        line.number(),
        line.at(),
        line.name(),
        line.person().isEmpty() ? line.name() : line.person(),
        line.action(),
        line.subject(),
        link(line),
        line.detail().isEmpty()
            ? List.of()
            : Arrays.stream(line.detail().split(" ")).map(Detail::of).toList());
  }

  /** A trail that was tampered with may name actions that are none. */
  private static String link(AuditLine line) {
    return Arrays.stream(AuditAction.values())
        .filter(action -> action.name().equals(line.action()) && !line.subject().isEmpty())
        .findFirst()
        .map(action -> place(action.subject(), line.subject()))
        .orElse("");
  }

  private static String place(AuditAction.Subject kind, String id) {
    return switch (kind) {
      case DOCUMENT -> "/documents/" + id;
      case PERSON -> "/people/" + id;
      case DEPARTMENT -> "/departments";
      case BATCH -> "/queue?batch=" + id;
      case PLAN -> "/plans/" + id;
      case SAVED_SEARCH, OPINION, NONE -> "";
    };
  }
}
