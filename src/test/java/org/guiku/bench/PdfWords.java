package org.guiku.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;

/** Where pdftotext sees the words of a PDF, in points from the top left corner of their page. */
final class PdfWords {

  private record Word(int page, double left, double top, double right, double bottom, String text) {

    /** Where its character {@code at} begins, if all are as wide as their script is. */
    double leftOf(int at) {
      return left + (right - left) * width(text.substring(0, at)) / width(text);
    }

    double middle() {
      return (top + bottom) / 2;
    }

    private static double width(String text) {
      return text.codePoints().mapToDouble(code -> code < 0x250 ? 0.5 : 1).sum();
    }
  }

  private static final double NEAR = 3;
  private static final Pattern PAGE_OR_WORD =
      Pattern.compile(
          "<page |<word xMin=\"([^\"]+)\" yMin=\"([^\"]+)\" xMax=\"([^\"]+)\" yMax=\"([^\"]+)\">"
              + "(.*?)</word>");

  private final List<Word> words = new ArrayList<>();

  static PdfWords of(Path pdf) throws IOException, InterruptedException {
    PdfWords found = new PdfWords();
    Matcher matcher = PAGE_OR_WORD.matcher(OtherReaders.wordBoxes(pdf));
    int page = 0;
    while (matcher.find()) {
      if (matcher.group(1) == null) {
        page++;
      } else {
        found.words.add(word(page, matcher));
      }
    }
    return found;
  }

  /**
   * Whether the first character of a text begins within three points of the left edge of a box, on
   * the same line.
   *
   * @param box page, x, y, width and height
   */
  boolean beginsAt(String text, JsonNode box) {
    return words.stream()
        .filter(word -> word.page() == box.get(0).asInt())
        .filter(word -> Math.abs(word.middle() - middle(box)) <= NEAR)
        .anyMatch(word -> begins(word, text, box.get(1).asDouble()));
  }

  private static double middle(JsonNode box) {
    return box.get(2).asDouble() + box.get(4).asDouble() / 2;
  }

  private static boolean begins(Word word, String text, double left) {
    String first = text.substring(0, text.offsetByCodePoints(0, 1));
    int at = word.text().indexOf(first);
    while (at >= 0) {
      if (Math.abs(word.leftOf(at) - left) <= NEAR) {
        return true;
      }
      at = word.text().indexOf(first, at + 1);
    }
    return false;
  }

  private static Word word(int page, Matcher matcher) {
    return new Word(
        page,
        Double.parseDouble(matcher.group(1)),
        Double.parseDouble(matcher.group(2)),
        Double.parseDouble(matcher.group(3)),
        Double.parseDouble(matcher.group(4)),
        Parser.unescapeEntities(matcher.group(5), false));
  }
}
