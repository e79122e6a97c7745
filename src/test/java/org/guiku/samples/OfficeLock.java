package org.guiku.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.ChainingMode;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Locks an Office file with the password of the samples, always in the same way. */
final class OfficeLock {

  /** Stands in {@code sample-docs/README.md}. */
  static final String PASSWORD = "yunlan-2021";

  private static final int SALT = 16;
  private static final int KEY = 32;
  private static final int DIGEST = 64;

  private OfficeLock() {}

  static byte[] locked(byte[] file) throws IOException {
    try (var ole = new POIFSFileSystem()) {
      var encryptor =
          new EncryptionInfo(
                  EncryptionMode.agile,
                  CipherAlgorithm.aes256,
                  HashAlgorithm.sha512,
                  KEY * 8,
                  SALT,
                  ChainingMode.cbc)
              .getEncryptor();
      // Chance would give other bytes each time; a sample has no secret to keep.
      encryptor.confirmPassword(
          PASSWORD, fixed(KEY), fixed(SALT), fixed(SALT), fixed(SALT), fixed(DIGEST));
      try (var content = encryptor.getDataStream(ole)) {
        content.write(file);
      }
      var bytes = new ByteArrayOutputStream();
      ole.writeFilesystem(bytes);
      return bytes.toByteArray();
    } catch (GeneralSecurityException e) {
      throw new IOException("this Java does not encrypt", e);
    }
  }

  static byte[] unlocked(byte[] file) throws IOException {
    try (var ole = new POIFSFileSystem(new ByteArrayInputStream(file))) {
      var decryptor = Decryptor.getInstance(new EncryptionInfo(ole));
      if (!decryptor.verifyPassword(PASSWORD)) {
        throw new IOException("another password");
      }
      try (var content = decryptor.getDataStream(ole)) {
        return content.readAllBytes();
      }
    } catch (GeneralSecurityException e) {
      throw new IOException("this Java does not decrypt", e);
    }
  }

  private static byte[] fixed(int length) {
    var bytes = new byte[length];
    for (var at = 0; at < length; at++) {
      bytes[at] = (byte) (at * 37 + length);
    }
    return bytes;
  }
}
