package org.guiku.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Files made to do harm; made when they are wanted and never kept. */
final class Bombs {

  private Bombs() {}

  /** One member of so many megabytes of zeros. */
  static byte[] zeros(int megabytes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_SPEED);
      zip.setUseZip64(megabytes < 4096 ? Zip64Mode.Never : Zip64Mode.Always);
      zip.putArchiveEntry(new ZipArchiveEntry("zeros.txt"));
      byte[] megabyte = new byte[1 << 20];
      for (int i = 0; i < megabytes; i++) {
        zip.write(megabyte);
      }
      zip.closeArchiveEntry();
    }
    return bytes.toByteArray();
  }

  static byte[] manyEntries(int number) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (int i = 0; i < number; i++) {
        put(zip, i + ".txt", "一");
      }
    }
    return bytes.toByteArray();
  }

  /** An archive in an archive, and so on; the innermost holds a text. */
  static byte[] nested(int deep) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      if (deep == 1) {
        put(zip, "text.txt", "最里面的文本");
      } else {
        zip.putArchiveEntry(new ZipArchiveEntry(deep + ".zip"));
        zip.write(nested(deep - 1));
        zip.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** A PDF of so many empty pages. */
  static byte[] pages(int number) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      for (int i = 0; i < number; i++) {
        document.addPage(new PDPage());
      }
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  /** Upwards, absolute, a link, the same name twice, and a Chinese name in GBK. */
  static byte[] namesThatLeadElsewhere() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      zip.setEncoding(Charset.forName("GBK").name());
      zip.setUseLanguageEncodingFlag(false);
      zip.setCreateUnicodeExtraFields(ZipArchiveOutputStream.UnicodeExtraFieldPolicy.NEVER);
      put(zip, "../../../above.txt", "上级目录的文本");
      put(zip, "/absolute.txt", "绝对路径的文本");
      put(zip, "twice.txt", "第一份文本");
      put(zip, "twice.txt", "第二份文本");
      put(zip, "规划.txt", "名字是国标码的文本");
      ZipArchiveEntry link = new ZipArchiveEntry("link.txt");
      link.setUnixMode(0120777);
      put(zip, link, "/etc/passwd");
    }
    return bytes.toByteArray();
  }

  private static void put(ZipArchiveOutputStream zip, String name, String text) throws IOException {
    put(zip, new ZipArchiveEntry(name), text);
  }

  private static void put(ZipArchiveOutputStream zip, ZipArchiveEntry entry, String text)
      throws IOException {
    zip.putArchiveEntry(entry);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeArchiveEntry();
  }
}
