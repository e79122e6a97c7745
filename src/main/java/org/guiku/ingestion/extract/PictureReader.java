package org.guiku.ingestion.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guiku.documents.Failure;
import org.guiku.documents.Reading;
import org.guiku.ingestion.ocr.Ocr;
import org.guiku.ingestion.ocr.Picture;
import org.guiku.ingestion.structure.PageContent;

/** Reads images: each is a page, and all its text is recognised. */
final class PictureReader implements FormatReader {

  private final Ocr ocr;

  PictureReader(Ocr ocr) {
    this.ocr = ocr;
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of("image/jpeg", "image/png", "image/tiff");
  }

  @Override
  public Reading read(SourceFile file, String mediaType) throws Unreadable, IOException {
    Files.size(file.path()); // a file that cannot be got at is no broken image
    try (ImageFile images = ImageFile.open(file.path(), mediaType)) {
      OcrOfFile recognition = new OcrOfFile(ocr, file);
      List<ReadPage> pages = pages(images, file, recognition);
      return ReadPage.reading(mediaType, pages, partial(pages, images, recognition));
    } catch (IOException | RuntimeException e) {
      throw damaged(e);
    }
  }

  /** A broken image is no trouble of the others in its file. */
  private static List<ReadPage> pages(ImageFile images, SourceFile file, OcrOfFile recognition)
      throws Unreadable, IOException {
    int total = images.count();
    List<ReadPage> pages = new ArrayList<>();
    List<Unreadable> broken = new ArrayList<>();
    while (pages.size() < Math.min(total, file.limits().pages())) {
      int index = pages.size();
      try {
        pages.add(page(images, index, recognition));
      } catch (IOException | RuntimeException e) {
        broken.add(damaged(e));
        recognition.failed(index + 1, "its image is damaged");
        pages.add(unread(index + 1, ImageSize.UNKNOWN));
      }
      file.progress().pages(pages.size(), total);
    }
    if (broken.size() == pages.size()) {
      throw broken.getFirst();
    }
    return pages;
  }

  private static Unreadable damaged(Exception cause) throws IOException {
    return String.valueOf(cause.getMessage()).startsWith("Unsupported")
        ? new Unreadable(
            Failure.Code.UNSUPPORTED,
            "The image is packed in a way that is not read here; save it as PDF, JPEG or PNG.",
            cause)
        : Broken.of(cause, "The image is damaged; scan it or save it again.");
  }

  private static ReadPage page(ImageFile images, int index, OcrOfFile recognition)
      throws Unreadable, IOException {
    Picture picture = images.picture(index);
    ImageSize size = images.size(index);
    return recognition
        .read(index + 1, picture, size.width() / picture.width(), size.width(), size.height())
        .map(ReadPage::recognised)
        .orElseGet(() -> unread(index + 1, size));
  }

  private static ReadPage unread(int number, ImageSize size) {
    return ReadPage.written(
        new PageContent(number, size.width(), size.height(), List.of(), List.of(), List.of()));
  }

  private static Optional<Reading.Partial> partial(
      List<ReadPage> pages, ImageFile images, OcrOfFile recognition) throws Unreadable {
    int read = pages.size();
    int total = images.count();
    if (total > read) {
      return Optional.of(
          new Reading.Partial(read, "Only the first %d of %d images.".formatted(read, total)));
    }
    return recognition
        .partial(read)
        .or(() -> images.brokenOff() ? Optional.of(brokenOff(read)) : Optional.empty());
  }

  private static Reading.Partial brokenOff(int read) {
    return new Reading.Partial(read, "The file is cut off; what is left of it was read.");
  }
}
