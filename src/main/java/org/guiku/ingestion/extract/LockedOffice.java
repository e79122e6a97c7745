package org.guiku.ingestion.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.guiku.documents.Failure;

/** Unlocks DOCX, XLSX and PPTX that are kept encrypted within an OLE container. */
final class LockedOffice {

  private LockedOffice() {}

  /**
   * The file within, in the scratch folder. Where no password is given, the one is tried that
   * Office itself gives to files which are only to be protected from changes.
   *
   * @throws Unreadable ENCRYPTED, saying so where the password was wrong
   */
  static SourceFile opened(SourceFile file) throws Unreadable, IOException {
    try (POIFSFileSystem ole = new POIFSFileSystem(file.path().toFile(), true)) {
      Decryptor decryptor = new EncryptionInfo(ole).getDecryptor();
      if (!decryptor.verifyPassword(file.password().orElse(Decryptor.DEFAULT_PASSWORD))) {
        throw Locked.against(file);
      }
      try (InputStream content = decryptor.getDataStream(ole)) {
        return within(file, content);
      }
    } catch (EncryptedDocumentException | GeneralSecurityException unknown) {
      throw new Unreadable(
          Failure.Code.ENCRYPTED,
          "The file is encrypted in a way that is not known here.",
          unknown);
    } catch (IOException | RuntimeException broken) {
      Unreadable reason =
          Broken.of(broken, "The file is damaged; open it in Office and save it again.");
      throw file.password().isPresent() ? reason : Locked.wantsPassword();
    }
  }

  /** As long as the locked one at the most, whatever length that claims. */
  private static SourceFile within(SourceFile locked, InputStream content) throws IOException {
    Path target = Files.createDirectories(locked.scratch()).resolve("unlocked");
    byte[] buffer = new byte[1 << 16];
    try (OutputStream out = Files.newOutputStream(target)) {
      long left = Files.size(locked.path());
      for (int n = content.read(buffer); n >= 0 && left > 0; n = content.read(buffer)) {
        out.write(buffer, 0, (int) Math.min(n, left));
        left -= n;
      }
    }
    return new SourceFile(
        target,
        locked.name(),
        Optional.empty(),
        locked.limits(),
        locked.progress(),
        locked.scratch());
  }
}
