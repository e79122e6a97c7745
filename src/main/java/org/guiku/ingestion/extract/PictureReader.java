package org.guiku.ingestion.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    OcrOfFile recognition = new OcrOfFile(ocr, file);
    try (ImageFile images = ImageFile.open(file.path(), mediaType)) {
      int total = images.count();
      List<ReadPage> pages = new ArrayList<>();
      while (pages.size() < Math.min(total, file.limits().pages())) {
        pages.add(page(images, pages.size(), recognition));
        file.progress().pages(pages.size(), total);
      }
      return ReadPage.reading(mediaType, pages, partial(pages, total, recognition));
    } catch (IOException | RuntimeException e) {
      throw Broken.of(e, "The image is broken: " + e.getMessage());
    }
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
      List<ReadPage> pages, int total, OcrOfFile recognition) {
    int read = pages.size();
    return total > read
        ? Optional.of(
            new Reading.Partial(read, "Only the first %d of %d images.".formatted(read, total)))
        : recognition.partial(read);
  }
}
