package org.guiku.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guiku.coding.CodedValue.Evidence;
import org.guiku.coding.CodedValue.Field;
import org.guiku.coding.DocumentText.Line;
import org.guiku.coding.Places.Place;

/**
 * A document's text made ready for the rules: folded once, with the head told from the body.
 *
 * @param head what stands before the first sentence: cover, red head, title, addressee
 * @param body the rest of the opening, then the closing
 * @param stated what the file states beside the text, and what lines of the head state
 * @param year of the document as far as a glance tells; it decides which names of places held
 */
record Sheet(
    FoldedLine title,
    FoldedLine fileName,
    List<FoldedLine> head,
    List<FoldedLine> body,
    List<FoldedLine> headings,
    List<Stated> stated,
    int year) {

  /** A line as the rules read it, of the same length as the line as it stands. */
  record FoldedLine(Line line, String text) {

    static FoldedLine of(Line line) {
      return new FoldedLine(line, Folding.fold(line.text()).strip());
    }

    static FoldedLine of(String text) {
      return of(new Line(Line.Kind.TEXT, OptionalInt.empty(), text));
    }

    boolean isRow() {
      return line.kind() == Line.Kind.ROW;
    }

    Evidence evidence() {
      return new Evidence(line.page(), line.text().strip());
    }

    CodedValue says(Field field, String value, String label, double confidence, String rule) {
      return new CodedValue(field, value, label, confidence, evidence(), rule);
    }

    CodedValue says(Field field, String value, double confidence, String rule) {
      return says(field, value, value, confidence, rule);
    }
  }

  /** A declaration that means something to coding, with the words that make it. */
  record Stated(Declared kind, String value, FoldedLine evidence) {}

  private static final int LONGEST_HEAD = 25;
  private static final int LONGEST_SENTENCE = 80;
  private static final int FIRST_LINES = 20;

  /** Of a year that is still to come only those hold that hold now. */
  private static final int NOW = 9999;

  private static final Pattern SENTENCE = Pattern.compile(".*[。!?;]\"?\\)?");
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])");

  static Sheet of(DocumentText text) {
    List<FoldedLine> opening = text.opening().stream().map(FoldedLine::of).toList();
    List<FoldedLine> closing = text.closing().stream().map(FoldedLine::of).toList();
    int heads = lengthOfHead(opening);
    List<FoldedLine> head = opening.subList(0, heads);
    List<FoldedLine> body =
        Stream.concat(opening.subList(heads, opening.size()).stream(), closing.stream()).toList();
    FoldedLine title = FoldedLine.of(titleIn(text));
    List<Stated> stated = Declared.in(text.declarations(), head);
    return new Sheet(
        title,
        FoldedLine.of(withoutEnding(text.fileName())),
        head,
        body,
        text.headings().stream().map(FoldedLine::of).toList(),
        stated,
        yearOf(head, stated));
  }

  Stream<Stated> stated(Declared kind) {
    return stated.stream().filter(one -> one.kind() == kind);
  }

  /** The first lines, head and body. */
  List<FoldedLine> opening() {
    return Stream.concat(head.stream(), body.stream()).limit(FIRST_LINES).toList();
  }

  /** The title, then the lines of the head. */
  List<FoldedLine> titleAndHead() {
    List<FoldedLine> lines = new ArrayList<>();
    if (!title.text().isEmpty()) {
      lines.add(title);
    }
    lines.addAll(head);
    return lines;
  }

  /** The regions that the document's outside names, those of its title and site first. */
  List<Region> regions(Places places) {
    Stream<String> outside =
        Stream.concat(stated.stream().map(Stated::value), head.stream().map(FoldedLine::text));
    return Stream.concat(Stream.of(title.text()), outside)
        .flatMap(text -> places.in(text, year).stream())
        .map(Place::region)
        .distinct()
        .toList();
  }

  /** The title with the page on which it stands. */
  private static Line titleIn(DocumentText text) {
    String beginning = Folding.dense(text.title());
    OptionalInt page =
        text.opening().stream()
            .limit(LONGEST_HEAD)
            .filter(line -> !line.text().isBlank())
            .filter(line -> beginning.startsWith(Folding.dense(line.text())))
            .map(Line::page)
            .findFirst()
            .orElse(OptionalInt.empty());
    return new Line(Line.Kind.HEADING, page, text.title());
  }

  private static int lengthOfHead(List<FoldedLine> opening) {
    int most = Math.min(LONGEST_HEAD, opening.size());
    for (int i = 0; i < most; i++) {
      String text = opening.get(i).text();
      if (text.length() > LONGEST_SENTENCE || SENTENCE.matcher(text).matches()) {
        return i;
      }
    }
    return most;
  }

  private static int yearOf(List<FoldedLine> head, List<Stated> stated) {
    return Stream.concat(head.stream().map(FoldedLine::text), stated.stream().map(Stated::value))
        .flatMap(text -> glance(text).stream())
        .findFirst()
        .orElse(NOW);
  }

  private static Optional<Integer> glance(String text) {
    Optional<Integer> day = CalendarDate.firstIn(text).map(LocalDate::getYear);
    return day.or(() -> DocumentNumber.firstIn(text).map(DocumentNumber::year))
        .or(() -> plainYear(text));
  }

  private static Optional<Integer> plainYear(String text) {
    Matcher year = YEAR.matcher(text);
    return text.length() <= 12 && year.find()
        ? Optional.of(Integer.parseInt(year.group(1)))
        : Optional.empty();
  }

  private static String withoutEnding(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot > 0 ? fileName.substring(0, dot) : fileName;
  }
}
