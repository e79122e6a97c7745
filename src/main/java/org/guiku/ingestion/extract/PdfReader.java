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
import org.guiku.documents.DocumentPage;
import org.guiku.documents.Failure;
import org.guiku.documents.Reading;
import org.guiku.ingestion.structure.Language;
import org.guiku.ingestion.structure.PageLayout;
import org.guiku.ingestion.structure.PagedText;

/** Reads PDF: the text that is written in it, never what it links to or would run. */
final class PdfReader implements FormatReader {

  /** What of a file's streams is held in memory before a scratch file takes the rest. */
  private static final long IN_MEMORY = 64L << 20;

  @Override
  public Set<String> mediaTypes() {
    return Set.of(MediaTypes.PDF);
  }

  @Override
  public Reading read(SourceFile file, String mediaType) throws Unreadable, IOException {
    Files.size(file.path()); // a file that cannot be got at is no broken PDF
    try (PDDocument document = open(file)) {
      List<PageLayout> pages = layouts(document, file.limits(), file.progress());
      return reading(mediaType, pages, partial(document, pages.size()));
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

  private static List<PageLayout> layouts(
      PDDocument document, ReadingLimits limits, ReadingProgress progress) throws Unreadable {
    int total = Math.min(document.getNumberOfPages(), limits.pages());
    List<PageLayout> pages = new ArrayList<>();
    try {
      for (PDPage page : document.getPages()) {
        if (pages.size() == limits.pages()) {
          break;
        }
        int number = pages.size() + 1;
        pages.add(PageLayout.of(PdfPage.read(page, number)));
        progress.pages(number, Math.max(number, total));
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

  private static Reading reading(
      String mediaType, List<PageLayout> layouts, Optional<Reading.Partial> partial) {
    PagedText text = PagedText.of(layouts);
    StringBuilder all = new StringBuilder();
    text.passages().forEach(passage -> all.append(passage.text()));
    return new Reading(
        mediaType,
        Language.of(all.toString()),
        text.title(),
        layouts.stream().map(PdfReader::page).toList(),
        text.passages(),
        text.tables(),
        partial);
  }

  private static DocumentPage page(PageLayout page) {
    return new DocumentPage(
        page.number(),
        page.width(),
        page.height(),
        page.hasText() ? DocumentPage.Source.TEXT : DocumentPage.Source.NONE);
  }
}
