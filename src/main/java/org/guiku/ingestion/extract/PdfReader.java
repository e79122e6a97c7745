package org.guiku.ingestion.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.guiku.documents.Failure;
import org.guiku.documents.Reading;
import org.guiku.ingestion.ocr.Ocr;

/**
 * Reads PDF: the text that is written in it, never what it links to or would run. Pages without
 * usable text go to OCR.
 */
final class PdfReader implements FormatReader {

  /** What of a file's streams is held in memory before a scratch file takes the rest. */
  private static final long IN_MEMORY = 64L << 20;

  private final Ocr ocr;

  PdfReader(Ocr ocr) {
    this.ocr = ocr;
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of(MediaTypes.PDF);
  }

  @Override
  public Reading read(SourceFile file, String mediaType) throws Unreadable, IOException {
    Files.size(file.path()); // a file that cannot be got at is no broken PDF
    try (PDDocument document = open(file)) {
      OcrOfFile recognition = new OcrOfFile(ocr, file);
      List<ReadPage> pages = pages(document, file, recognition);
      return ReadPage.reading(
          mediaType,
          pages,
          partial(document, pages.size()).or(() -> recognition.partial(pages.size())));
    }
  }

  private static PDDocument open(SourceFile file) throws Unreadable {
    try {
      return Loader.loadPDF(
          file.path().toFile(),
          file.password().orElse(""),
          MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache);
    } catch (InvalidPasswordException e) {
      throw Locked.against(file);
    } catch (IOException | RuntimeException e) {
      throw isAboutEncryption(e)
          ? new Unreadable(Failure.Code.ENCRYPTED, "The PDF is encrypted for certain readers.", e)
          : new Unreadable(Failure.Code.CORRUPT, "The PDF is broken: " + e.getMessage(), e);
    }
  }

  /** A file encrypted for the holders of a certificate is refused without a type to tell it by. */
  private static boolean isAboutEncryption(Exception e) {
    String handlers = InvalidPasswordException.class.getPackageName();
    return Arrays.stream(e.getStackTrace())
        .anyMatch(frame -> frame.getClassName().startsWith(handlers));
  }

  private static List<ReadPage> pages(PDDocument document, SourceFile file, OcrOfFile recognition)
      throws Unreadable {
    int most = file.limits().pages();
    int total = Math.min(document.getNumberOfPages(), most);
    PdfScans scans = new PdfScans(document, recognition);
    List<ReadPage> pages = new ArrayList<>();
    try {
      for (PDPage page : document.getPages()) {
        if (pages.size() == most) {
          break;
        }
        int number = pages.size() + 1;
        pages.add(scans.read(PdfPage.read(page, number)));
        file.progress().pages(number, Math.max(number, total));
      }
    } catch (RuntimeException e) {
      throw new Unreadable(Failure.Code.CORRUPT, "The PDF's pages cannot be found.", e);
    }
    if (pages.isEmpty()) {
      throw new Unreadable(Failure.Code.CORRUPT, "The PDF has no pages.");
    }
    return pages;
  }

  private static Optional<Reading.Partial> partial(PDDocument document, int read) {
    int total = document.getNumberOfPages();
    return total > read
        ? Optional.of(
            new Reading.Partial(read, "Only the first %d of %d pages.".formatted(read, total)))
        : Optional.empty();
  }
}
