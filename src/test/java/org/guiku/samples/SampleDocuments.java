package org.guiku.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes every sample document that is not text itself: {@code mvn -Psamples test-compile}. */
final class SampleDocuments {

  static final Path FOLDER = Path.of("sample-docs");
  static final Path SOURCES = FOLDER.resolve("source");

  /** Texts that lie in the sources as UTF-8, and the encodings in which they are given out. */
  static final Map<String, Charset> ENCODED =
      Map.of(
          "15-expert-opinion", Charset.forName("GB18030"),
          "16-alignment-opinion", StandardCharsets.UTF_16,
          "17-newsletter", Charset.forName("Big5"));

  static final String ARCHIVE = "18-assessments";

  private SampleDocuments() {}

  public static void main(String[] arguments) throws IOException {
    for (var file : sources()) {
      Files.write(FOLDER.resolve(outputOf(file)), made(file));
    }
    ScannedSamples.write();
  }

  static List<Path> sources() throws IOException {
    try (var files = Files.list(SOURCES)) {
      return files.filter(file -> !file.equals(ScannedSamples.SOURCES)).sorted().toList();
    }
  }

  /** The file name of what is made from a source. */
  static String outputOf(Path source) throws IOException {
    var name = baseName(source);
    if (name.equals(ARCHIVE)) {
      return name + ".zip";
    }
    return ENCODED.containsKey(name)
        ? name + ".txt"
        : name + "." + SourceReader.read(source).format();
  }

  static String baseName(Path source) {
    return source.getFileName().toString().replaceFirst("\\.txt$", "");
  }

  static byte[] made(Path source) throws IOException {
    var name = baseName(source);
    if (name.equals(ARCHIVE)) {
      return archive(source);
    }
    return ENCODED.containsKey(name)
        ? encoded(source, ENCODED.get(name))
        : set(SourceReader.read(source));
  }

  private static byte[] encoded(Path source, Charset charset) throws IOException {
    // As such texts come: from machines that end a line with CR LF.
    var text = Files.readString(source).replace("\n", "\r\n");
    var bytes = charset.newEncoder().encode(CharBuffer.wrap(text));
    return Arrays.copyOf(bytes.array(), bytes.limit());
  }

  private static byte[] archive(Path folder) throws IOException {
    var members = new TreeMap<String, byte[]>();
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        members.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return SteadyZip.of(members);
  }

  private static byte[] set(Source source) throws IOException {
    var bytes = new ByteArrayOutputStream();
    return switch (source.format()) {
      case "pdf" -> {
        PdfWriter.write(source, bytes);
        yield bytes.toByteArray();
      }
      case "docx" -> {
        DocxWriter.write(source, PdfWriter.pagesOfContents(source), bytes);
        yield SteadyZip.again(bytes.toByteArray());
      }
      default -> throw new IllegalStateException(source.name() + ": " + source.format());
    };
  }
}
