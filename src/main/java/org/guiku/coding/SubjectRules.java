package org.guiku.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guiku.coding.CodedValue.Field;
import org.guiku.coding.Sheet.FoldedLine;

/**
 * Names a document's subjects by the words of its title and headings. The vocabulary is published as
 * {@code subjects.tsv}; a subject's id is for life.
 */
final class SubjectRules {

  /** The name of a government's office is full of words that say nothing of the document. */
  private static final String ISSUER_ENDS = "关于";

  private static final int MOST = 5;
  private static final int FEWEST_HEADINGS = 3;

  /** A word of many headings only says something where it stands in a good part of them. */
  private static final double SMALLEST_SHARE = 0.12;

  private record Subject(String id, String label, List<String> terms) {

    boolean isNamedIn(String text) {
      return terms.stream().anyMatch(text::contains);
    }
  }

  private static final List<Subject> SUBJECTS =
      TableFile.rows("subjects.tsv").stream()
          .map(row -> new Subject(row[0], row[1], List.of(row[3].split(" "))))
          .toList();

  private SubjectRules() {}

  static List<CodedValue> of(Sheet sheet) {
    FoldedLine title = sheet.title().text().isEmpty() ? sheet.fileName() : sheet.title();
    String matter = matter(title.text());
    List<CodedValue> found = new ArrayList<>();
    for (Subject subject : SUBJECTS) {
      inTitle(subject, title, matter)
          .or(() -> inHeadings(subject, sheet.headings()))
          .ifPresent(found::add);
    }
    return found.stream()
        .sorted(Comparator.comparingDouble((CodedValue value) -> -value.confidence()))
        .limit(MOST)
        .toList();
  }

  private static Optional<CodedValue> inTitle(Subject subject, FoldedLine title, String matter) {
    return subject.isNamedIn(matter)
        ? Optional.of(title.says(Field.SUBJECT, subject.id(), subject.label(), 0.9, "title"))
        : Optional.empty();
  }

  private static Optional<CodedValue> inHeadings(Subject subject, List<FoldedLine> headings) {
    List<FoldedLine> naming =
        headings.stream().filter(heading -> subject.isNamedIn(heading.text())).toList();
    return naming.size() >= FEWEST_HEADINGS && naming.size() >= SMALLEST_SHARE * headings.size()
        ? Stream.of(naming.getFirst())
            .map(line -> line.says(Field.SUBJECT, subject.id(), subject.label(), 0.75, "headings"))
            .findFirst()
        : Optional.empty();
  }

  private static String matter(String title) {
    int issuer = title.indexOf(ISSUER_ENDS);
    return issuer < 0 ? title : title.substring(issuer + ISSUER_ENDS.length());
  }
}
