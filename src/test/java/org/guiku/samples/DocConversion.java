package org.guiku.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Makes a DOC of a DOCX with LibreOffice: no library for Java writes DOC from nothing. */
final class DocConversion {

  private static final long LONGEST_SECONDS = 180;

  private DocConversion() {}

  static byte[] docOf(byte[] docx) throws IOException {
    var folder = Files.createTempDirectory("sample");
    var file = Files.write(folder.resolve("sample.docx"), docx);
    try {
      run(folder, file);
      return Files.readAllBytes(folder.resolve("sample.doc"));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while LibreOffice was at work", stopped);
    }
  }

  private static void run(Path folder, Path file) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "doc:MS Word 97",
                "--outdir",
                folder.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
      process.destroy();
      throw new IOException("LibreOffice did not convert " + file);
    }
  }
}
