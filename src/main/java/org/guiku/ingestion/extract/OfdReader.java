package org.guiku.ingestion.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.guiku.documents.Failure;
import org.guiku.documents.Reading;
import org.guiku.ingestion.ofd.OfdFile;
import org.guiku.ingestion.structure.PageContent;

/** Reads OFD: the text that is set on its pages; seals and signatures do not stand in the way. */
final class OfdReader implements FormatReader {

  /** Ten times the longest plan. */
  private static final int MOST_CHARACTERS = 10_000_000;

  @Override
  public Set<String> mediaTypes() {
    return Set.of(MediaTypes.OFD);
  }

  @Override
  public Reading read(SourceFile file, String mediaType) throws Unreadable, IOException {
    try (ZipFile zip = Zips.open(file.path())) {
      OfdPackage parts = OfdPackage.of(zip, file.limits());
      OfdFile ofd = OfdFile.open(parts);
      List<ReadPage> pages = pages(ofd, file);
      Reading reading = ReadPage.reading(mediaType, pages, partial(pages.size(), ofd.pages()));
      refuseBroken(ofd, reading);
      return reading;
    } catch (IOException | RuntimeException broken) {
      throw Broken.of(broken, "The OFD is damaged; export it again.");
    }
  }

  private static List<ReadPage> pages(OfdFile ofd, SourceFile file) throws Unreadable, IOException {
    int total = Math.min(ofd.pages(), file.limits().pages());
    List<ReadPage> pages = new ArrayList<>();
    int characters = 0;
    while (pages.size() < total) {
      PageContent page = ofd.page(pages.size() + 1);
      characters += page.glyphs().size() + page.turned().size();
      if (characters > MOST_CHARACTERS) {
        throw new Unreadable(
            Failure.Code.TOO_LARGE, "The OFD holds more text than any plan; divide it.");
      }
      pages.add(ReadPage.written(page));
      file.progress().pages(pages.size(), total);
    }
    return pages;
  }

  private static Optional<Reading.Partial> partial(int read, int total) {
    return total > read
        ? Optional.of(
            new Reading.Partial(read, "Only the first %d of %d pages.".formatted(read, total)))
        : Optional.empty();
  }

  /** Where text is found, what is broken beside it does not matter. */
  private static void refuseBroken(OfdFile ofd, Reading reading) throws Unreadable {
    if (reading.pages().isEmpty()) {
      throw new Unreadable(Failure.Code.CORRUPT, "The OFD's pages cannot be found.");
    }
    if (reading.passages().isEmpty() && !ofd.whole()) {
      throw new Unreadable(Failure.Code.CORRUPT, "The OFD has lost what stood on its pages.");
    }
  }
}
