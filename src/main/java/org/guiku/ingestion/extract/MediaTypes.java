package org.guiku.ingestion.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.guiku.documents.Failure;

/** Tells what a file is by its bytes; its name only helps among formats that are text. */
final class MediaTypes {

  static final String PDF = "application/pdf";
  static final String OFD = "application/ofd";
  static final String ZIP = "application/zip";
  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  static final String PPTX =
      "application/vnd.openxmlformats-officedocument.presentationml.presentation";
  static final String XLS = "application/vnd.ms-excel";

  /** A newer Office file, of whatever kind, behind a password. */
  static final String LOCKED_OFFICE = "application/x-tika-ooxml-protected";

  /** Whether a password stands between a file and its reader. */
  enum Protection {
    NONE,
    PASSWORD
  }

  /** What a file is. */
  record Found(String mediaType, Protection protection) {

    static Found open(String mediaType) {
      return new Found(mediaType, Protection.NONE);
    }

    static Found locked(String mediaType) {
      return new Found(mediaType, Protection.PASSWORD);
    }
  }

  /** Enough to tell a text by, and all that Tika's signatures look at. */
  private static final int HEAD = 64 << 10;

  /** How much of a text is looked at for markup. */
  private static final int OPENING = 8 << 10;

  /** PDF allows foreign bytes before its signature, up to this many. */
  private static final int PDF_OFFSET = 1024;

  private static final Pattern PDF_SIGNATURE =
      Pattern.compile("(?:^|[\\r\\n\\x00])%PDF-\\d", Pattern.DOTALL);

  private MediaTypes() {}

  /**
   * @throws Unreadable EMPTY, or CORRUPT where a container cannot be opened
   */
  static Found of(Path file, String fileName) throws Unreadable, IOException {
    byte[] head = headOf(file);
    if (head.length == 0) {
      throw new Unreadable(Failure.Code.EMPTY, "The file is empty.");
    }
    if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6)) {
      return ZipTypes.of(file);
    }
    if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
      return OleTypes.of(file, fileName);
    }
    return Found.open(isPdf(head) ? PDF : textOrSigned(head, fileName));
  }

  private static String textOrSigned(byte[] head, String fileName) throws IOException {
    Optional<String> text = Encodings.decode(head.length < HEAD ? head : upToLastLine(head));
    if (text.isPresent()) {
      String opening = text.get().substring(0, Math.min(OPENING, text.get().length()));
      String type = TextTypes.of(opening, fileName);
      return type.equals(TextTypes.PLAIN) ? plainOrSigned(head) : type;
    }
    return bySignature(head);
  }

  /** PostScript, certificates and the like are made of letters too. */
  private static String plainOrSigned(byte[] head) throws IOException {
    boolean signed = startsWith(head, '%', '!') || startsWith(head, '-', '-', '-', '-', '-');
    return signed ? bySignature(head) : TextTypes.PLAIN;
  }

  private static String bySignature(byte[] head) throws IOException {
    try (TikaInputStream stream = TikaInputStream.get(head)) {
      String type = MimeTypes.getDefaultMimeTypes().detect(stream, new Metadata()).toString();
      return type.startsWith("text/plain") ? "application/octet-stream" : type;
    }
  }

  private static boolean isPdf(byte[] head) {
    int length = Math.min(head.length, PDF_OFFSET + 8);
    String opening = new String(head, 0, length, StandardCharsets.ISO_8859_1);
    return opening.contains("%PDF-") && PDF_SIGNATURE.matcher(opening).find();
  }

  private static byte[] headOf(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }

  /** Cut where no character of several bytes is split. */
  private static byte[] upToLastLine(byte[] head) {
    for (int i = head.length - 1; i > head.length / 2; i--) {
      if (head[i] == '\n') {
        return Arrays.copyOf(head, i + 1);
      }
    }
    return head;
  }

  private static boolean startsWith(byte[] head, int... signature) {
    for (int i = 0; i < signature.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
