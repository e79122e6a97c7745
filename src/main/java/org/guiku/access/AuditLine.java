package org.guiku.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;

/**
 * A line of the audit trail as it is stored, whether or not it is as it was written.
 *
 * @param number from 1, without gaps
 * @param at to the millisecond
 * @param person the id, empty for nobody in particular
 * @param name of the viewer
 * @param action of {@link AuditAction}
 * @param subject the id of what it was done to, or empty
 * @param detail as {@link AuditDetail} writes it
 * @param previous the hash of the line before, of the first {@link #BEGINNING}
 * @param hash SHA-256 of all else in hexadecimal
 */
public record AuditLine(
    long number,
    Instant at,
    String person,
    String name,
    String action,
    String subject,
    String detail,
    String previous,
    String hash) {

  /** What the first line has for the hash of the line before it. */
  public static final String BEGINNING = "0".repeat(64);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  /** The time as it is hashed, always with three digits of a second's parts. */
  public String time() {
    return TIME.format(at);
  }

  /** Whether the hash is that of the rest. */
  boolean isIntact() {
    return hash.equals(hashOfRest());
  }

  /** The same with the hash that belongs to it. */
  AuditLine sealed() {
    return new AuditLine(number, at, person, name, action, subject, detail, previous, hashOfRest());
  }

  /**
   * Each field as a netstring, its length in bytes before it, so that no two lines are hashed as
   * the same bytes.
   */
  private String hashOfRest() {
    MessageDigest digest = sha256();
    for (String field :
        List.of(Long.toString(number), time(), person, name, action, subject, detail, previous)) {
      byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
      digest.update((byte) ',');
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
