package org.guiku.ingestion.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.guiku.documents.Failure;
import org.guiku.ingestion.extract.Outcome.Failed;
import org.guiku.ingestion.extract.Outcome.Member;
import org.guiku.ingestion.extract.Outcome.Skipped;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks one zip archive.
 *
 * <p>Members go to files that are numbered here, so no name within the archive says where anything
 * is written. Sizes are believed only to refuse early; what counts is what comes out.
 */
final class Unzipping {

  /** Unpacked bytes up to which a high ratio is nobody's harm. */
  private static final long HARMLESS = 100L << 20;

  /** Unpacked bytes for each packed one beyond which an archive is a bomb; text gives 3 to 20. */
  private static final long HIGHEST_RATIO = 100;

  private final Path scratch;
  private final long packed;
  private final ReadingLimits limits;
  private final ReadingProgress progress;
  private final List<Member> members = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private final List<Failed> failed = new ArrayList<>();
  private final byte[] buffer = new byte[1 << 16];
  private long unpacked;

  private Unzipping(SourceFile archive) throws IOException {
    this.scratch = Files.createDirectories(archive.scratch());
    this.packed = Math.max(1, Files.size(archive.path()));
    this.limits = archive.limits();
    this.progress = archive.progress();
  }

  static Outcome.Unpacked unpack(SourceFile archive) throws Unreadable, IOException {
    Unzipping unzipping = new Unzipping(archive);
    try (ZipFile zip = Zips.open(archive.path())) {
      unzipping.unpackAll(zip, Zips.directoryOf(archive.path()));
    } catch (Unreadable refused) {
      unzipping.clear();
      throw refused;
    }
    return new Outcome.Unpacked(
        MediaTypes.ZIP,
        new Outcome.Enclosed(unzipping.members, unzipping.skipped, unzipping.failed));
  }

  private void unpackAll(ZipFile zip, Zips.Directory directory) throws Unreadable, IOException {
    List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
    if (!directory.mayList(entries.size()) || (entries.isEmpty() && packed > Zips.END_LENGTH)) {
      throw new Unreadable(
          Failure.Code.CORRUPT, "The archive has lost the list of what it holds; pack it again.");
    }
    List<ZipArchiveEntry> wanted = wanted(entries);
    refuseLocked(wanted);
    refuseTooMuch(wanted);
    for (int i = 0; i < wanted.size(); i++) {
      unpack(zip, wanted.get(i), i + 1);
      progress.pages(i + 1, wanted.size());
    }
  }

  private List<ZipArchiveEntry> wanted(List<ZipArchiveEntry> entries) {
    List<ZipArchiveEntry> wanted = new ArrayList<>();
    for (ZipArchiveEntry entry : entries) {
      ZipNames.reasonToSkip(entry)
          .ifPresentOrElse(
              why -> skipped.add(new Skipped(ZipNames.baseNameOf(entry), why)),
              () -> wanted.add(entry));
    }
    return wanted;
  }

  private static void refuseLocked(List<ZipArchiveEntry> entries) throws Unreadable {
    if (!entries.isEmpty() && entries.stream().allMatch(Unzipping::isLocked)) {
      throw new Unreadable(
          Failure.Code.ENCRYPTED, "The archive wants a password; pack it again without one.");
    }
  }

  private void refuseTooMuch(List<ZipArchiveEntry> entries) throws Unreadable {
    if (entries.size() > limits.members()) {
      throw Zips.bomb(
          "The archive holds " + entries.size() + " files; " + limits.members() + " are allowed.");
    }
    refuseSize(entries.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum());
  }

  private void refuseSize(long size) throws Unreadable {
    if (size > limits.unpackedBytes() || (size > HARMLESS && size / packed > HIGHEST_RATIO)) {
      throw Zips.bomb("The archive unpacks to far more than is allowed; nothing of it was kept.");
    }
  }

  private void unpack(ZipFile zip, ZipArchiveEntry entry, int number)
      throws Unreadable, IOException {
    Path target = scratch.resolve("member-%06d".formatted(number));
    String name = ZipNames.baseNameOf(entry);
    try {
      long bytes = copy(zip, entry, target);
      if (bytes == 0) {
        Files.delete(target);
        skipped.add(new Skipped(name, Skipped.Why.EMPTY));
      } else {
        members.add(new Member(name, target, bytes));
      }
    } catch (Unreadable reason) {
      if (reason.failure().code() == Failure.Code.BOMB) {
        throw reason;
      }
      Files.deleteIfExists(target);
      failed.add(new Failed(name, reason.failure()));
    }
  }

  private long copy(ZipFile zip, ZipArchiveEntry entry, Path target)
      throws Unreadable, IOException {
    if (isLocked(entry)) {
      throw new Unreadable(Failure.Code.ENCRYPTED, "This file of the archive wants a password.");
    }
    if (!zip.canReadEntryData(entry)) {
      throw new Unreadable(
          Failure.Code.UNSUPPORTED, "This file is packed by a method that is not read here.");
    }
    CRC32 sum = new CRC32();
    long bytes = 0;
    try (OutputStream out = Files.newOutputStream(target);
        InputStream in = contentOf(zip, entry)) {
      for (int n = next(in); n >= 0; n = next(in)) {
        unpacked += n;
        refuseSize(unpacked);
        bytes += n;
        sum.update(buffer, 0, n);
        out.write(buffer, 0, n);
      }
    }
    if (sum.getValue() != entry.getCrc()) {
      throw damaged(null);
    }
    return bytes;
  }

  private static InputStream contentOf(ZipFile zip, ZipArchiveEntry entry)
      throws Unreadable, IOException {
    try {
      return zip.getInputStream(entry);
    } catch (IOException | RuntimeException broken) {
      throw damaged(broken);
    }
  }

  private int next(InputStream in) throws Unreadable, IOException {
    try {
      return in.read(buffer);
    } catch (IOException | RuntimeException broken) {
      throw damaged(broken);
    }
  }

  private static Unreadable damaged(@Nullable Exception cause) throws IOException {
    String detail = "This file is damaged within the archive.";
    return cause == null ? new Unreadable(Failure.Code.CORRUPT, detail) : Broken.of(cause, detail);
  }

  private static boolean isLocked(ZipArchiveEntry entry) {
    return entry.getGeneralPurposeBit().usesEncryption();
  }

  private void clear() throws IOException {
    try (var files = Files.newDirectoryStream(scratch, "member-*")) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
  }
}
