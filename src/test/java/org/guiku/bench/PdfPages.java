package org.guiku.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The pages of a PDF as pdftotext gives them one by one. */
record PdfPages(List<String> whole, List<String> body, PdfWords words) {

  static PdfPages of(Path pdf) throws IOException, InterruptedException {
    List<String> whole = new ArrayList<>();
    List<String> body = new ArrayList<>();
    List<BodyLine> lines = OtherReaders.read(pdf);
    for (int page = 1; page <= OtherReaders.pages(pdf); page++) {
      int number = page;
      whole.add(Plain.of(OtherReaders.page(pdf, page)));
      body.add(
          lines.stream()
              .filter(line -> line.page() == number)
              .map(line -> Plain.of(line.text()))
              .collect(Collectors.joining()));
    }
    return new PdfPages(whole, body, PdfWords.of(pdf));
  }

  /** Whether the phrase stands on the page, or begins there and ends on the next. */
  boolean hold(String phrase, int page) {
    String sought = Plain.of(phrase);
    return whole.get(page - 1).contains(sought)
        || (page < body.size() && (body.get(page - 1) + body.get(page)).contains(sought));
  }
}
