package org.guiku.documents.web;

import java.util.List;
import java.util.stream.Collectors;
import org.guiku.documents.DocumentPage;

/** The pages of a document whose text was recognised in their images, and how sure that is. */
record Recognised(List<Sheet> sheets) {

  /** What is recognised is never certain. */
  private static final long SUREST = 99;

  /**
   * @param page from 1
   * @param percent how sure OCR is of the page on the whole, 99 at most
   */
  record Sheet(int page, long percent) {}

  static Recognised of(List<DocumentPage> pages) {
    return new Recognised(
        pages.stream()
            .flatMap(page -> page.confidence().map(sure -> sheet(page, sure)).stream())
            .toList());
  }

  public int count() {
    return sheets.size();
  }

  /** As the reading script takes it: {@code 3:96 5:88}. */
  public String listed() {
    return sheets.stream()
        .map(sheet -> sheet.page() + ":" + sheet.percent())
        .collect(Collectors.joining(" "));
  }

  private static Sheet sheet(DocumentPage page, double sure) {
    return new Sheet(page.number(), Math.min(SUREST, Math.round(sure * 100)));
  }
}
