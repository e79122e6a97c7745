package org.guiku.blobs;

import java.util.regex.Pattern;

/** What bytes are called: their SHA-256 in 64 lower-case hexadecimal digits. */
public record BlobRef(String sha256) {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  /**
   * @throws IllegalArgumentException when {@code sha256} has not that form
   */
  public BlobRef {
    if (!FORM.matcher(sha256).matches()) {
      throw new IllegalArgumentException("not a SHA-256: " + sha256);
    }
  }

  @Override
  public String toString() {
    return sha256;
  }
}
