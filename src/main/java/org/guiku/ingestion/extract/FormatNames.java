package org.guiku.ingestion.extract;

import java.util.Map;
import java.util.Set;

/** What people call the formats that are not read. */
final class FormatNames {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("application/vnd.ms-works", "WPS (Microsoft Works)"),
          Map.entry("application/vnd.ms-powerpoint", "PPT (PowerPoint 97 to 2003)"),
          Map.entry("application/vnd.ms-outlook", "MSG (Outlook)"),
          Map.entry("application/x-tika-ooxml-protected", "An Office file with a password"),
          Map.entry("application/epub+zip", "EPUB"),
          Map.entry("application/xml", "XML"),
          Map.entry("image/heic", "HEIC (a photograph of a telephone)"),
          Map.entry("image/webp", "WebP (an image)"),
          Map.entry("image/gif", "GIF (an image)"),
          Map.entry("image/bmp", "BMP (an image)"),
          Map.entry("application/x-7z-compressed", "7z (an archive)"),
          Map.entry("application/x-rar-compressed", "RAR (an archive)"),
          Map.entry("application/x-rar-compressed; version=5", "RAR (an archive)"),
          Map.entry("image/svg+xml", "SVG (an image)"),
          Map.entry("application/octet-stream", "A binary file of unknown format"));

  private static final Set<String> ARCHIVES =
      Set.of(
          "application/x-rar-compressed",
          "application/x-7z-compressed",
          "application/gzip",
          "application/x-bzip2",
          "application/x-xz",
          "application/x-tar");

  private FormatNames() {}

  static String of(String mediaType) {
    return NAMES.getOrDefault(mediaType, "The format " + mediaType);
  }

  /** What an uploader could send instead; empty where the file can hold no text. */
  static String advice(String mediaType) {
    if (ARCHIVES.contains(mediaType.replaceFirst(";.*", ""))) {
      return "; pack it as ZIP";
    }
    if (mediaType.startsWith("audio/") || mediaType.startsWith("video/")) {
      return "";
    }
    boolean isPicture = mediaType.startsWith("image/") && !mediaType.startsWith("image/vnd.");
    return isPicture ? "; save it as JPEG, PNG or PDF" : "; save it as PDF or DOCX";
  }
}
