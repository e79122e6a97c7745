package org.guiku.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Zips with one fixed time and a fixed order of members, so that the same members give the same
 * bytes.
 */
final class SteadyZip {

  private static final LocalDateTime TIME = LocalDateTime.of(2021, 1, 1, 0, 0);

  private SteadyZip() {}

  static byte[] of(Map<String, byte[]> members) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var member : new TreeMap<>(members).entrySet()) {
        write(zip, new ZipEntry(member.getKey()), member.getValue());
      }
    }
    return bytes.toByteArray();
  }

  /** An OpenDocument package, which says what it is at its very beginning, unpacked. */
  static byte[] openDocument(String type, Map<String, byte[]> members) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      var first = type.getBytes(StandardCharsets.US_ASCII);
      var entry = new ZipEntry("mimetype");
      var checksum = new CRC32();
      checksum.update(first);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(first.length);
      entry.setCrc(checksum.getValue());
      write(zip, entry, first);
      for (var member : new TreeMap<>(members).entrySet()) {
        write(zip, new ZipEntry(member.getKey()), member.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static void write(ZipOutputStream zip, ZipEntry entry, byte[] content)
      throws IOException {
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  /** The same members, but without the clock that another writer left in them. */
  static byte[] again(byte[] written) throws IOException {
    return of(members(written));
  }

  static Map<String, byte[]> members(byte[] zipped) throws IOException {
    var members = new TreeMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        members.put(entry.getName(), zip.readAllBytes());
      }
    }
    return members;
  }
}
