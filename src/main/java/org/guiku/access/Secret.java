package org.guiku.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** What nobody can guess: 256 random bits in 64 digits. */
public record Secret(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();

  public static Secret random() {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    return new Secret(HexFormat.of().formatHex(bits));
  }

  /** In a time that says nothing of where the two differ. */
  public boolean is(String given) {
    return MessageDigest.isEqual(bytes(value), bytes(given));
  }

  /** SHA-256 in hexadecimal digits. So many random bits need no slow hash. */
  static String hash(String value) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(value)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "a secret";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
