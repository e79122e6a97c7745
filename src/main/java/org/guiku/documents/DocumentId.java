package org.guiku.documents;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * The name of a document for life: 16 characters of Crockford's base 32 in lower case, the first
 * nine of them milliseconds of the time of receipt, so that ids sort by age.
 */
public record DocumentId(String value) implements Comparable<DocumentId> {

  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final Pattern FORM = Pattern.compile("[0-9a-hjkmnp-tv-z]{16}");
  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * @throws IllegalArgumentException when {@code value} has not the form of an id
   */
  public DocumentId {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not a document id: " + value);
    }
  }

  /** A new id for a document received at that time. */
  public static DocumentId at(Instant received) {
    long millis = received.toEpochMilli();
    char[] id = new char[16];
    for (int i = 8; i >= 0; i--, millis >>= 5) {
      id[i] = ALPHABET.charAt((int) (millis & 31));
    }
    for (int i = 9; i < 16; i++) {
      id[i] = ALPHABET.charAt(RANDOM.nextInt(32));
    }
    return new DocumentId(new String(id));
  }

  public static boolean isWellFormed(String value) {
    return FORM.matcher(value).matches();
  }

  @Override
  public int compareTo(DocumentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
