package org.guiku.ingestion.ofd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.guiku.ingestion.structure.PageContent;

/** An OFD package: the pages of all its documents, one after the other. */
public final class OfdFile {

  private final PartReader parts;
  private final List<OfdDocument> documents = new ArrayList<>();

  private OfdFile(OfdParts parts) {
    this.parts = new PartReader(parts);
  }

  /** What can be found of it; a package that is no OFD, or has lost its beginning, has no pages. */
  public static OfdFile open(OfdParts parts) throws IOException {
    OfdFile file = new OfdFile(parts);
    var entry = file.parts.read(PartName.ROOT.path());
    if (entry.isPresent()) {
      for (Element body : entry.get().root().children("DocBody")) {
        file.open(body);
      }
    }
    return file;
  }

  private void open(Element body) throws IOException {
    var root = body.textOf("DocRoot");
    if (root.isPresent()) {
      parts
          .read(root.get(), PartName.ROOT)
          .ifPresent(part -> documents.add(new OfdDocument(parts, part)));
    }
  }

  public int pages() {
    return documents.stream().mapToInt(OfdDocument::pages).sum();
  }

  /**
   * What is drawn on a page; where its part is lost or broken, what comes before.
   *
   * @param number from 1
   */
  public PageContent page(int number) throws IOException {
    int left = number;
    for (OfdDocument document : documents) {
      if (left <= document.pages()) {
        return document.page(left, number);
      }
      left -= document.pages();
    }
    throw new IndexOutOfBoundsException(number);
  }

  /** Whether every page that was drawn so far was there and sound. */
  public boolean whole() {
    return documents.stream().allMatch(OfdDocument::whole);
  }
}
