package org.guiku.ingestion.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Builds zip archives as good and bad programs pack them. */
final class ZipSample {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);

  ZipSample() {
    zip.setLevel(Deflater.BEST_COMPRESSION);
  }

  /** Names in this encoding, as Chinese Windows packs them, with no flag that says so. */
  ZipSample named(String charset) {
    zip.setEncoding(charset);
    zip.setUseLanguageEncodingFlag(false);
    return this;
  }

  ZipSample with(String name, String text) throws IOException {
    return with(name, text.getBytes(UTF_8));
  }

  ZipSample with(String name, byte[] content) throws IOException {
    return with(new ZipArchiveEntry(name), content);
  }

  ZipSample link(String name, String target) throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setUnixMode(0120777);
    return with(entry, target.getBytes(UTF_8));
  }

  ZipSample zeros(String name, long length) throws IOException {
    zip.putArchiveEntry(new ZipArchiveEntry(name));
    byte[] block = new byte[1 << 20];
    for (long left = length; left > 0; left -= block.length) {
      zip.write(block, 0, (int) Math.min(block.length, left));
    }
    zip.closeArchiveEntry();
    return this;
  }

  private ZipSample with(ZipArchiveEntry entry, byte[] content) throws IOException {
    zip.putArchiveEntry(entry);
    zip.write(content);
    zip.closeArchiveEntry();
    return this;
  }

  byte[] bytes() throws IOException {
    zip.close();
    return bytes.toByteArray();
  }
}
