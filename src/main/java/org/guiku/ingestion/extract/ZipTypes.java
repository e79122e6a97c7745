package org.guiku.ingestion.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.guiku.ingestion.extract.MediaTypes.Found;

/** Tells the document formats that are zip archives from archives of files. */
final class ZipTypes {

  /** The main part's content type, as the list of parts names it, and the format. */
  private static final Map<String, String> BY_MAIN_PART =
      Map.of(
          "wordprocessingml.document.main+xml",
          MediaTypes.DOCX,
          "wordprocessingml.template.main+xml",
          MediaTypes.DOCX,
          "ms-word.document.macroEnabled.main+xml",
          MediaTypes.DOCX,
          "ms-word.template.macroEnabledTemplate.main+xml",
          MediaTypes.DOCX,
          "spreadsheetml.sheet.main+xml",
          MediaTypes.XLSX,
          "ms-excel.sheet.macroEnabled.main+xml",
          MediaTypes.XLSX,
          "presentationml.presentation.main+xml",
          MediaTypes.PPTX,
          "presentationml.slideshow.main+xml",
          MediaTypes.PPTX);

  /** Parts by which an Office file is known whose list of parts is lost. */
  private static final Map<String, String> BY_PART =
      Map.of(
          "word/document.xml",
          MediaTypes.DOCX,
          "xl/workbook.xml",
          MediaTypes.XLSX,
          "ppt/presentation.xml",
          MediaTypes.PPTX);

  /** The part with which an OFD begins, in lower case: some programs write it so. */
  static final String OFD_ENTRY = "ofd.xml";

  /** What stands beside that part, or instead of it, where parts are encrypted (GM/T 0099). */
  static final String OFD_ENCRYPTIONS = "encryptions.xml";

  /** Elements that these two parts have and no other XML. */
  private static final Map<String, String> OFD_MARKS =
      Map.of(OFD_ENTRY, "DocBody", OFD_ENCRYPTIONS, "EncryptInfo");

  private static final List<String> DECLARED =
      List.of("application/vnd.oasis.opendocument.", "application/epub+zip");

  /** A list of parts is short; what lies beyond is not looked at. */
  private static final int LONGEST_LIST = 1 << 20;

  private ZipTypes() {}

  static Found of(Path file) throws Unreadable, IOException {
    try (ZipFile zip = Zips.open(file)) {
      return found(zip);
    } catch (Unreadable reason) {
      throw reason.as(MediaTypes.ZIP);
    } catch (IOException | RuntimeException broken) {
      throw Zips.corrupt(broken).as(MediaTypes.ZIP);
    }
  }

  private static Found found(ZipFile zip) throws IOException {
    String declared = part(zip, "mimetype").strip();
    if (DECLARED.stream().anyMatch(declared::startsWith)) {
      return part(zip, "META-INF/manifest.xml").contains("encryption-data")
          ? Found.locked(declared)
          : Found.open(declared);
    }
    String parts = part(zip, "[Content_Types].xml");
    for (var main : BY_MAIN_PART.entrySet()) {
      if (parts.contains(main.getKey())) {
        return Found.open(main.getValue());
      }
    }
    for (var known : BY_PART.entrySet()) {
      if (zip.getEntry(known.getKey()) != null) {
        return Found.open(known.getValue());
      }
    }
    return Found.open(isOfd(zip) ? MediaTypes.OFD : MediaTypes.ZIP);
  }

  /** An archive of files may hold one that merely bears the name. */
  private static boolean isOfd(ZipFile zip) throws IOException {
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      String mark = OFD_MARKS.get(ZipNames.rootedNameOf(entry).toLowerCase(Locale.ROOT));
      if (mark != null && (isLocked(entry) || isMarked(text(zip, entry), mark))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLocked(ZipArchiveEntry entry) {
    return entry.getGeneralPurposeBit().usesEncryption();
  }

  /** In UTF-16 every other byte of it is nought. */
  private static boolean isMarked(String text, String mark) {
    return text.replace("\0", "").contains(mark);
  }

  private static String part(ZipFile zip, String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    return entry == null || !zip.canReadEntryData(entry) ? "" : text(zip, entry);
  }

  private static String text(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readNBytes(LONGEST_LIST), UTF_8);
    }
  }
}
