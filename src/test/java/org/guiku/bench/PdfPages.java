package org.guiku.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The pages of a PDF as pdftotext gives them one by one. */
record PdfPages(Path file, List<String> whole, List<String> body) {

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
    return new PdfPages(pdf, whole, body);
  }

  /** Whether the phrase stands on the page, or begins there and ends on the next. */
  boolean hold(String phrase, int page) {
    String sought = Plain.of(phrase);
    return whole.get(page - 1).contains(sought)
        || (page < body.size() && (body.get(page - 1) + body.get(page)).contains(sought));
  }

  /**
   * Whether a box, three points wider on each side, shows the text or its beginning and at most one
   * character of what stands beside it.
   *
   * @param box page, x, y, width and height in points
   */
  boolean show(String text, JsonNode box) throws IOException, InterruptedException {
    String sought = Plain.of(text);
    String shown = Plain.of(OtherReaders.crop(file, box));
    return IntStream.rangeClosed(0, 1)
        .filter(start -> start < shown.length())
        .mapToObj(shown::substring)
        .anyMatch(from -> from.startsWith(sought) || sought.startsWith(withoutLast(from, sought)));
  }

  private static String withoutLast(String shown, String sought) {
    return shown.length() > 1 && !sought.startsWith(shown)
        ? shown.substring(0, shown.length() - 1)
        : shown;
  }
}
