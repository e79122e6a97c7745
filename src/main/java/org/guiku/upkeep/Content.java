package org.guiku.upkeep;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.guiku.blobs.BlobRef;

/** Bytes by their SHA-256 and their number. A backup keeps them once, whatever they are for. */
record Content(String sha256, long bytes) {

  /**
   * @throws IllegalArgumentException when {@code sha256} is none
   */
  Content {
    if (bytes < 0 || !new BlobRef(sha256).sha256().equals(sha256)) {
      throw new IllegalArgumentException("no content has " + bytes + " bytes");
    }
  }

  static Content of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return copied(in, OutputStream.nullOutputStream());
    }
  }

  /** What went from the one to the other. */
  static Content copied(InputStream in, OutputStream out) throws IOException {
    MessageDigest digest = digest();
    long bytes = new DigestInputStream(in, digest).transferTo(out);
    return new Content(HexFormat.of().formatHex(digest.digest()), bytes);
  }

  static Content of(byte[] bytes) {
    return new Content(HexFormat.of().formatHex(digest().digest(bytes)), bytes.length);
  }

  /** Its name in a backup. */
  String name() {
    return "files/" + sha256.substring(0, 2) + "/" + sha256;
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
