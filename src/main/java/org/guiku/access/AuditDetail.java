package org.guiku.access;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a line of the audit trail says besides who did what to what: codes, numbers and ids.
 *
 * @param values none where the key says it all
 */
public record AuditDetail(Key key, List<String> values) {

  /** What is told; the names are kept in the database and part of the hashes. */
  public enum Key {
    /** Seen as an administrator only: it is open to none of the circles the person stands in. */
    BY_ADMIN,
    COUNT,
    FIELDS,
    FORMAT,
    QUERIES,
    FINDINGS,
    VISIBILITY,
    READERS,
    ROLES,
    DEPARTMENT,
    REASON,
    STAGE,
    OUTCOME
  }

  private static final Pattern CODE = Pattern.compile("[0-9A-Za-z_:-]{1,80}");

  /**
   * @throws IllegalArgumentException when a value is no code, number or id
   */
  public AuditDetail {
    values = List.copyOf(values);
    values.forEach(value -> check(value, CODE));
  }

  public static AuditDetail of(Key key, Enum<?>... values) {
    return new AuditDetail(key, Arrays.stream(values).map(Enum::name).toList());
  }

  public static AuditDetail of(Key key, long number) {
    return new AuditDetail(key, List.of(Long.toString(number)));
  }

  /** As it is stored and hashed: {@code COUNT=12 FORMAT=csv}, by the order of the keys. */
  static String text(AuditDetail... details) {
    return Stream.of(details)
        .sorted((one, other) -> one.key.compareTo(other.key))
        .map(AuditDetail::written)
        .collect(Collectors.joining(" "));
  }

  /**
   * @throws IllegalArgumentException when it is no id
   */
  static void checkSubject(String subject) {
    if (!subject.isEmpty()) {
      check(subject, CODE);
    }
  }

  private String written() {
    return values.isEmpty() ? key.name() : key + "=" + String.join(",", values);
  }

  private static void check(String value, Pattern form) {
    if (!form.matcher(value).matches()) {
      throw new IllegalArgumentException("the audit trail holds codes only");
    }
  }
}
