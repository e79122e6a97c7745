package org.guiku.ingestion.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.guiku.ingestion.extract.MediaTypes.Found;

/** Tells the older Office formats, and encrypted newer ones, by the streams they keep. */
final class OleTypes {

  private static final int WORD_FLAGS = 0x0A;
  private static final int WORD_ENCRYPTED = 0x0100;

  private static final int EXCEL_FILE_PASS = 0x2F;
  private static final int EXCEL_END = 0x0A;

  /** FilePass follows the workbook's first record; a few may stand between. */
  private static final int EXCEL_HEAD = 4096;

  private static final int POWERPOINT_TOKEN = 12;
  private static final int POWERPOINT_ENCRYPTED = 0xF3D1C4DF;

  private OleTypes() {}

  static Found of(Path file, String fileName) throws Unreadable, IOException {
    try (POIFSFileSystem ole = new POIFSFileSystem(file.toFile(), true)) {
      return found(ole.getRoot(), fileName.toLowerCase(Locale.ROOT));
    } catch (IOException | RuntimeException broken) {
      throw Broken.of(broken, "The file is damaged; open it in Office and save it again.")
          .as("application/x-tika-msoffice");
    }
  }

  private static Found found(DirectoryNode root, String name) throws IOException {
    if (root.hasEntry("EncryptedPackage")) {
      return Found.locked(MediaTypes.LOCKED_OFFICE);
    }
    if (root.hasEntry("WordDocument")) {
      String type = name.endsWith(".wps") ? "application/wps-office.wps" : "application/msword";
      return found(type, wordIsLocked(head(root, "WordDocument", 32)));
    }
    for (String book : new String[] {"Workbook", "WORKBOOK", "Book"}) {
      if (root.hasEntry(book)) {
        return found(MediaTypes.XLS, excelIsLocked(head(root, book, EXCEL_HEAD)));
      }
    }
    return rarer(root);
  }

  private static Found rarer(DirectoryNode root) throws IOException {
    if (root.hasEntry("PowerPoint Document")) {
      boolean locked = root.hasEntry("EncryptedSummary") || powerPointIsLocked(root);
      return found("application/vnd.ms-powerpoint", locked);
    }
    if (root.hasEntry("__properties_version1.0")) {
      return Found.open("application/vnd.ms-outlook");
    }
    return Found.open(
        root.hasEntry("CONTENTS") ? "application/vnd.ms-works" : "application/x-tika-msoffice");
  }

  private static Found found(String type, boolean locked) {
    return locked ? Found.locked(type) : Found.open(type);
  }

  private static boolean wordIsLocked(ByteBuffer fib) {
    return fib.limit() > WORD_FLAGS + 1 && (fib.getShort(WORD_FLAGS) & WORD_ENCRYPTED) != 0;
  }

  private static boolean excelIsLocked(ByteBuffer records) {
    while (records.remaining() >= 4) {
      int type = Short.toUnsignedInt(records.getShort());
      int length = Short.toUnsignedInt(records.getShort());
      if (type == EXCEL_FILE_PASS) {
        return true;
      }
      if (type == EXCEL_END || length > records.remaining()) {
        return false;
      }
      records.position(records.position() + length);
    }
    return false;
  }

  private static boolean powerPointIsLocked(DirectoryNode root) throws IOException {
    if (!root.hasEntry("Current User")) {
      return false;
    }
    ByteBuffer user = head(root, "Current User", 32);
    return user.limit() >= POWERPOINT_TOKEN + 4
        && user.getInt(POWERPOINT_TOKEN) == POWERPOINT_ENCRYPTED;
  }

  private static ByteBuffer head(DirectoryNode root, String stream, int length) throws IOException {
    try (InputStream in = root.createDocumentInputStream(stream)) {
      return ByteBuffer.wrap(in.readNBytes(length)).order(ByteOrder.LITTLE_ENDIAN);
    }
  }
}
