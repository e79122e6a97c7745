package org.guiku.ingestion.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.guiku.documents.Failure;
import org.guiku.ingestion.ofd.OfdParts;

/** The parts of an OFD file, unpacked one at a time and within bounds. */
final class OfdPackage implements OfdParts {

  /** A page of a hundred thousand characters, each set alone, takes a third of it. */
  private static final int LONGEST_PART = 32 << 20;

  private final ZipFile zip;
  private final long limit;
  private final Map<String, ZipArchiveEntry> byName = new HashMap<>();
  private long unpacked;

  private OfdPackage(ZipFile zip, long limit) {
    this.zip = zip;
    this.limit = limit;
  }

  /**
   * @throws Unreadable ENCRYPTED
   */
  static OfdPackage of(ZipFile zip, ReadingLimits limits) throws Unreadable {
    OfdPackage parts = new OfdPackage(zip, limits.unpackedBytes());
    Collections.list(zip.getEntries()).forEach(parts::add);
    if (parts.byName.containsKey(ZipTypes.OFD_ENCRYPTIONS) || parts.isLocked()) {
      throw new Unreadable(
          Failure.Code.ENCRYPTED, "The OFD wants a password; save it without one.");
    }
    return parts;
  }

  private void add(ZipArchiveEntry entry) {
    byName.putIfAbsent(ZipNames.rootedNameOf(entry).toLowerCase(Locale.ROOT), entry);
  }

  private boolean isLocked() {
    ZipArchiveEntry first = byName.get(ZipTypes.OFD_ENTRY);
    return first != null && first.getGeneralPurposeBit().usesEncryption();
  }

  @Override
  public Optional<byte[]> part(String name) throws IOException {
    ZipArchiveEntry entry = byName.get(name.toLowerCase(Locale.ROOT));
    return entry == null || entry.isDirectory() ? Optional.empty() : Optional.of(unpack(entry));
  }

  private byte[] unpack(ZipArchiveEntry entry) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        bytes.write(buffer, 0, read);
        unpacked += read;
        refuseBomb(bytes.size());
      }
    } catch (IOException | RuntimeException broken) {
      keepWhatCameBefore(broken);
    }
    return bytes.toByteArray();
  }

  private void refuseBomb(int part) throws IOException {
    if (part > LONGEST_PART || unpacked > limit) {
      throw new IOException(Zips.bomb("The OFD unpacks to far more than an honest one would."));
    }
  }

  /** Passes on what is no damage of the file: a bomb, and failures of the file system. */
  private static void keepWhatCameBefore(Exception broken) throws IOException {
    Unreadable reason = Broken.of(broken, "A part of the OFD is damaged.");
    if (reason.failure().code() != Failure.Code.CORRUPT) {
      throw new IOException(reason);
    }
  }
}
