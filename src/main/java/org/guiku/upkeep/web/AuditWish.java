package org.guiku.upkeep.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guiku.access.AuditAction;
import org.guiku.access.AuditFilter;
import org.guiku.access.AuditLine;
import org.guiku.access.AuditTrail;
import org.guiku.access.Refused;
import org.guiku.documents.Listing;
import org.guiku.documents.PageRequest;
import org.springframework.web.util.UriUtils;

/**
 * Which lines of the audit trail are asked for; what is empty narrows nothing.
 *
 * @param person an id, or a name
 * @param from the first day, in the server's zone
 * @param to the last day
 */
record AuditWish(
    Optional<String> person,
    Optional<AuditAction> action,
    Optional<String> subject,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  /**
   * @throws Refused 400 BAD_PARAMETER where a day is in no year of four digits
   */
  AuditWish {
    demandYear("from", from);
    demandYear("to", to);
  }

  private static void demandYear(String name, Optional<LocalDate> day) {
    if (day.filter(it -> it.getYear() < 1 || it.getYear() > 9999).isPresent()) {
      throw new Refused(400, "BAD_PARAMETER", name);
    }
  }

  Listing<AuditLine> of(AuditTrail trail, PageRequest page) {
    AuditFilter filter = filter();
    return new Listing<>(
        trail.list(filter, page.size(), page.offset()),
        trail.count(filter),
        page.page(),
        page.size());
  }

  /** The fields of the address under which the same lines are asked for. */
  String fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    given(person).ifPresent(value -> fields.put("person", value));
    action.ifPresent(value -> fields.put("action", value.name()));
    given(subject).ifPresent(value -> fields.put("subject", value));
    from.ifPresent(value -> fields.put("from", value.toString()));
    to.ifPresent(value -> fields.put("to", value.toString()));
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + UriUtils.encode(field.getValue(), UTF_8) + "&")
        .collect(Collectors.joining());
  }

  private AuditFilter filter() {
    return new AuditFilter(
        given(person),
        action,
        given(subject),
        from.map(AuditWish::beginning),
        to.map(day -> beginning(day.plusDays(1))));
  }

  private static Optional<String> given(Optional<String> text) {
    return text.map(String::strip).filter(word -> !word.isEmpty());
  }

  private static Instant beginning(LocalDate day) {
    return day.atStartOfDay(ZoneId.systemDefault()).toInstant();
  }
}
