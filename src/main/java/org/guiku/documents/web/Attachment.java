package org.guiku.documents.web;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The header that gives a file its name, after RFC 6266: a name in ASCII for the oldest clients,
 * and the true one encoded after RFC 8187.
 */
final class Attachment {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String UNENCODED = "!#$&+-.^_`|~";

  private Attachment() {}

  static String named(String fileName) {
    String plain = fileName.replaceAll("[^ -~]", "_").replaceAll("[\"\\\\%]", "_");
    String header = "attachment; filename=\"" + plain + "\"";
    return plain.equals(fileName) ? header : header + "; filename*=UTF-8''" + encoded(fileName);
  }

  private static String encoded(String name) {
    StringBuilder encoded = new StringBuilder();
    for (byte unit : name.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (unit & 0xff);
      boolean plain = character < 128 && Character.isLetterOrDigit(character);
      if (plain || UNENCODED.indexOf(character) >= 0) {
        encoded.append(character);
      } else {
        encoded.append('%').append(HEX.toHexDigits(unit));
      }
    }
    return encoded.toString();
  }
}
