package org.guiku.ingestion.extract;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.guiku.ingestion.extract.Outcome.Skipped.Why;

/** The names that members of a zip archive bear. */
final class ZipNames {

  private static final Charset GB_18030 = Charset.forName("GB18030");

  /** What systems and programs leave beside the files of people. */
  private static final Pattern HIDDEN =
      Pattern.compile(
          "(?:.*/)?(?:__MACOSX/.*|\\.[^./][^/]*(?:/.*)?|~\\$[^/]*|Thumbs\\.db|desktop\\.ini)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private ZipNames() {}

  static Optional<Why> reasonToSkip(ZipArchiveEntry entry) {
    String name = nameOf(entry);
    if (name.endsWith("/") || entry.isDirectory()) {
      return Optional.of(Why.FOLDER);
    }
    if (entry.isUnixSymlink()) {
      return Optional.of(Why.LINK);
    }
    if (HIDDEN.matcher(name).matches()) {
      return Optional.of(Why.HIDDEN);
    }
    return entry.getSize() == 0 ? Optional.of(Why.EMPTY) : Optional.empty();
  }

  static String baseNameOf(ZipArchiveEntry entry) {
    return OwnNames.of(nameOf(entry));
  }

  /** The whole path, however its writer marked the root of the archive. */
  static String rootedNameOf(ZipArchiveEntry entry) {
    return nameOf(entry).replaceFirst("^(?:\\.?/)+", "");
  }

  private static String nameOf(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    boolean told =
        raw == null
            || entry.getGeneralPurposeBit().usesUTF8ForNames()
            || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD;
    return (told ? entry.getName() : decoded(raw)).replace('\\', '/');
  }

  /** Archives that do not say so hold UTF-8 from some systems and GBK from Chinese Windows. */
  private static String decoded(byte[] raw) {
    return Encodings.utf8(raw).orElseGet(() -> new String(raw, GB_18030));
  }
}
