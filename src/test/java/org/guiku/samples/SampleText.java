package org.guiku.samples;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.sax.BodyContentHandler;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.xml.sax.SAXException;

/**
 * The text of a sample by the plain library of its format, white space and page furniture dropped.
 */
final class SampleText {

  private SampleText() {}

  static String of(Path file) throws IOException {
    var name = file.getFileName().toString();
    var text =
        switch (name.substring(name.lastIndexOf('.'))) {
          case ".pdf" -> pdf(file);
          case ".docx" -> docx(file);
          case ".html" -> Jsoup.parse(file.toFile(), "UTF-8").text();
          case ".doc", ".wps" -> doc(file);
          case ".odt" -> odt(file);
          case ".rtf" -> rtf(file);
          case ".zip" -> zip(file);
          default -> plain(file);
        };
    return squeezed(text);
  }

  static String squeezed(String text) {
    return text.replaceAll("[\\s　\\uFEFF]+", "");
  }

  /** The text of one page as printed, counted from 1, furniture and all. */
  static String page(Path file, int number) throws IOException {
    try (var document = Loader.loadPDF(file.toFile())) {
      return page(document, number);
    }
  }

  /** The lines of a PDF as printed. */
  static List<String> lines(Path file) throws IOException {
    try (var document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document).lines().map(String::strip).toList();
    }
  }

  private static String page(PDDocument document, int number) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    return squeezed(stripper.getText(document));
  }

  private static String pdf(Path file) throws IOException {
    var text = new StringBuilder();
    try (var document = Loader.loadPDF(file.toFile())) {
      for (var number = 1; number <= document.getNumberOfPages(); number++) {
        // Head and folio are set first on each page.
        text.append(page(document, number).replaceFirst("^.{1,40}?—\\d+—", ""));
      }
    }
    return text.toString();
  }

  private static String docx(Path file) throws IOException {
    try (var document = new XWPFDocument(Files.newInputStream(file))) {
      var body =
          document.getBodyElements().stream().map(SampleText::text).collect(Collectors.joining());
      var notes =
          document.getFootnotes().stream()
              .flatMap(note -> note.getParagraphs().stream())
              .map(SampleText::runs)
              .collect(Collectors.joining());
      return body + notes;
    }
  }

  private static String text(IBodyElement element) {
    return switch (element) {
      case XWPFParagraph paragraph -> runs(paragraph);
      case XWPFTable table ->
          table.getRows().stream()
              .flatMap(row -> row.getTableCells().stream())
              .map(XWPFTableCell::getText)
              .collect(Collectors.joining("\n"));
      default -> "";
    };
  }

  private static String runs(XWPFParagraph paragraph) {
    // The paragraph's own text would tell of footnotes in brackets.
    return paragraph.getRuns().stream().map(XWPFRun::text).collect(Collectors.joining());
  }

  private static String doc(Path file) throws IOException {
    try (var words = new WordExtractor(Files.newInputStream(file))) {
      return String.join("", words.getParagraphText()) + String.join("", words.getFootnoteText());
    }
  }

  private static String odt(Path file) throws IOException {
    var content = SteadyZip.members(Files.readAllBytes(file)).get("content.xml");
    var body = Jsoup.parse(new String(content, StandardCharsets.UTF_8), Parser.xmlParser());
    var notes = body.getElementsByTag("text:note");
    var text = notes.select("text|note-body").text();
    notes.remove();
    return body.wholeText() + text;
  }

  /** By Tika, which leaves notes where they are referred to. */
  private static String rtf(Path file) throws IOException {
    try (var in = TikaInputStream.get(file)) {
      var text = new BodyContentHandler(-1);
      new RTFParser().parse(in, text, new Metadata(), new ParseContext());
      return text.toString();
    } catch (SAXException | TikaException broken) {
      throw new IOException(file.toString(), broken);
    }
  }

  private static String zip(Path file) throws IOException {
    return SteadyZip.members(Files.readAllBytes(file)).entrySet().stream()
        .map(member -> member.getKey() + new String(member.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining());
  }

  private static String plain(Path file) throws IOException {
    var charset =
        SampleDocuments.ENCODED.getOrDefault(
            SampleDocuments.baseName(file), StandardCharsets.UTF_8);
    return strictly(Files.readAllBytes(file), charset);
  }

  private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
    return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
