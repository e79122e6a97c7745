package org.guiku.ingestion.extract;

import java.util.Map;

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
          Map.entry("image/svg+xml", "SVG (an image)"),
          Map.entry("application/octet-stream", "A binary file of unknown format"));

  private FormatNames() {}

  static String of(String mediaType) {
    return NAMES.getOrDefault(mediaType, "The format " + mediaType);
  }
}
