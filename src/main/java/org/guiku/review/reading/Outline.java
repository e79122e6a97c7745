package org.guiku.review.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;
import org.guiku.documents.Table;
import org.guiku.review.reading.Step.Kind;

/** The headings, boxes and tables of a draft, each with the passages below it. */
final class Outline {

  /**
   * A heading with what stands below it.
   *
   * @param number at its beginning; empty where it has none
   * @param words without the number and without white space
   * @param end the last ordinal below it
   */
  record Part(int ordinal, Optional<Step> number, String words, int end) {

    boolean isNumbered(Step step) {
      return number.filter(step::isSame).isPresent();
    }
  }

  /**
   * A table with its caption.
   *
   * @param first ordinal of the caption, else of the first row
   * @param rows the ordinal of its first row
   * @param caption empty where it has none
   */
  record Captioned(int first, int rows, int end, String caption, Table table) {}

  private static final int LONGEST_CAPTION = 60;

  private final List<Passage> passages;
  private final List<Part> parts = new ArrayList<>();
  private final List<Captioned> tables;

  Outline(Reading draft) {
    this.passages = draft.passages();
    passages.stream().filter(this::isHeading).map(this::part).forEach(parts::add);
    this.tables = draft.tables().stream().map(this::captioned).toList();
  }

  List<Part> parts() {
    return parts;
  }

  List<Captioned> tables() {
    return tables;
  }

  /** How a person names the place of a passage: 第三章第一节, 专栏1, 表2, 前言. */
  String clauseOf(int ordinal) {
    Passage passage = passages.get(ordinal - 1);
    return tableOf(ordinal).or(() -> boxOf(passage)).orElseGet(() -> numbersOf(passage.section()));
  }

  /** The words of a heading, without its number and without white space. */
  static String wordsOf(String heading) {
    Optional<Step> number = StepReader.headOf(heading);
    return Dense.of(heading)
        .substring(number.map(step -> Dense.of(step.words()).length()).orElse(0));
  }

  static boolean isContents(Passage passage) {
    return !passage.section().isEmpty() && Dense.of(passage.section().getLast()).matches("目录|目次");
  }

  private Optional<String> tableOf(int ordinal) {
    return tables.stream()
        .filter(table -> table.rows() <= ordinal && ordinal <= table.end())
        .flatMap(table -> StepReader.at(table.caption(), 0, Kind.TABLE).stream())
        .map(found -> found.step().words())
        .findFirst();
  }

  private static Optional<String> boxOf(Passage passage) {
    return passage.section().stream()
        .flatMap(heading -> StepReader.at(heading.strip(), 0, Kind.BOX).stream())
        .map(found -> found.step().words())
        .findFirst();
  }

  private static String numbersOf(List<String> section) {
    String numbers =
        section.stream()
            .flatMap(heading -> StepReader.headOf(heading).stream())
            .filter(step -> step.kind().compareTo(Kind.DECIMAL) <= 0)
            .map(Step::words)
            .collect(Collectors.joining());
    return numbers.isEmpty() && !section.isEmpty() ? Dense.of(section.getLast()) : numbers;
  }

  private boolean isHeading(Passage passage) {
    return passage.kind() == Passage.Kind.HEADING && !isContents(passage);
  }

  private Part part(Passage heading) {
    Optional<Step> number = StepReader.headOf(heading.text());
    return new Part(heading.ordinal(), number, wordsOf(heading.text()), endOf(heading));
  }

  private int endOf(Passage heading) {
    int end = heading.ordinal();
    while (end < passages.size() && isWithin(passages.get(end), heading)) {
      end++;
    }
    return end;
  }

  private static boolean isWithin(Passage passage, Passage heading) {
    List<String> path = heading.section();
    List<String> section = passage.section();
    boolean again = passage.kind() == Passage.Kind.HEADING && section.equals(path);
    return !again && section.size() >= path.size() && section.subList(0, path.size()).equals(path);
  }

  private Captioned captioned(Table table) {
    int first = table.firstOrdinal();
    int end = first + table.rows().size() - 1;
    String above = first > 1 ? passages.get(first - 2).text().strip() : "";
    boolean caption = above.length() <= LONGEST_CAPTION && above.matches("附?表.*|.*[表况]");
    return new Captioned(caption ? first - 1 : first, first, end, caption ? above : "", table);
  }
}
