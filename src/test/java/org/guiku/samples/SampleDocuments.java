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
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes every sample document that is not text itself: {@code mvn -Psamples test-compile}. */
final class SampleDocuments {

  static final Path FOLDER = Path.of("sample-docs");
  static final Path SOURCES = FOLDER.resolve("source");

  /** A plan in three drafts and what was said to them; the program takes none of it in itself. */
  static final Path REVIEW = FOLDER.resolve("review");

  /** Texts that lie in the sources as UTF-8, and the encodings in which they are given out. */
  static final Map<String, Charset> ENCODED =
      Map.of(
          "15-expert-opinion", Charset.forName("GB18030"),
          "16-alignment-opinion", StandardCharsets.UTF_16,
          "17-newsletter", Charset.forName("Big5"));

  static final String ARCHIVE = "18-assessments";

  /** Locked with {@link OfficeLock#PASSWORD}. */
  static final String LOCKED = "33-locked";

  /** Broke off on the way: the beginning of another sample. */
  static final String BROKEN = "34-broken.docx";

  private static final String WHOLE = "08-review-table.docx";

  private SampleDocuments() {}

  public static void main(String[] arguments) throws IOException {
    for (var file : sources()) {
      Files.write(FOLDER.resolve(outputOf(file)), made(file));
    }
    for (var file : reviewSources()) {
      Files.write(REVIEW.resolve(outputOf(file)), made(file));
    }
    var whole = Files.readAllBytes(FOLDER.resolve(WHOLE));
    Files.write(FOLDER.resolve(BROKEN), Arrays.copyOf(whole, whole.length * 2 / 3));
    ScannedSamples.write();
  }

  static List<Path> sources() throws IOException {
    try (var files = Files.list(SOURCES)) {
      return files.filter(file -> !file.equals(ScannedSamples.SOURCES)).sorted().toList();
    }
  }

  static List<Path> reviewSources() throws IOException {
    try (var files = Files.list(REVIEW.resolve("source"))) {
      return files.sorted().toList();
    }
  }

  /** The file name of what is made from a source. */
  static String outputOf(Path source) throws IOException {
    var name = baseName(source);
    if (name.equals(ARCHIVE)) {
      return name + ".zip";
    }
    if (Files.isDirectory(source)) {
      return name + ".eml";
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
    if (Files.isDirectory(source)) {
      return MailWriter.of(source);
    }
    if (name.equals(LOCKED)) {
      return OfficeLock.locked(set(SourceReader.read(source)));
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
    return switch (source.format()) {
      case "pdf" -> written(bytes -> PdfWriter.write(source, bytes));
      case "docx" -> docx(source, PdfWriter.pagesOfContents(source));
      case "doc", "wps" -> DocConversion.docOf(docx(source, List.of()));
      case "odt" -> OdtWriter.write(source);
      case "rtf" -> RtfWriter.write(source);
      case "ofd" -> OfdWriter.write(source);
      case "xls" -> written(bytes -> SheetWriter.write(source, new HSSFWorkbook(), bytes));
      case "xlsx" ->
          SteadyZip.again(written(bytes -> SheetWriter.write(source, new XSSFWorkbook(), bytes)));
      case "pptx" -> SteadyZip.again(written(bytes -> SlideWriter.write(source, bytes)));
      default -> throw new IllegalStateException(source.name() + ": " + source.format());
    };
  }

  /**
   * @param contentsPages those of the headings in the contents, where there are contents
   */
  static byte[] docx(Source source, List<Integer> contentsPages) throws IOException {
    return SteadyZip.again(written(bytes -> DocxWriter.write(source, contentsPages, bytes)));
  }

  private interface Writer {
    void write(ByteArrayOutputStream bytes) throws IOException;
  }

  private static byte[] written(Writer writer) throws IOException {
    var bytes = new ByteArrayOutputStream();
    writer.write(bytes);
    return bytes.toByteArray();
  }
}
