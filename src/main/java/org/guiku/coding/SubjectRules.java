package org.guiku.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guiku.coding.CodedValue.Field;
import org.guiku.coding.Sheet.FoldedLine;
import org.guiku.coding.Subjects.Subject;

/** Names a document's subjects by the words of its title and headings. */
final class SubjectRules {

  /** The name of a government's office is full of words that say nothing of the document. */
  private static final String ISSUER_ENDS = "关于";

  private static final int MOST = 5;

  /** Characters by which words are looked up; none is shorter. */
  private static final int BEGINNING = 2;

  private static final int FEWEST_HEADINGS = 3;

  /** A word of many headings only says something where it stands in a good part of them. */
  private static final double SMALLEST_SHARE = 0.12;

  private record Term(String word, Subject subject) {}

  private static final Map<String, List<Term>> BY_BEGINNING =
      Subjects.terms().stream()
          .flatMap(known -> known.words().stream().map(word -> new Term(word, known.subject())))
          .collect(Collectors.groupingBy(term -> term.word().substring(0, BEGINNING)));

  private SubjectRules() {}

  static List<CodedValue> of(Sheet sheet) {
    FoldedLine title = sheet.title().text().isEmpty() ? sheet.fileName() : sheet.title();
    Set<Subject> named = in(matter(title.text()));
    List<CodedValue> found = new ArrayList<>();
    named.forEach(subject -> found.add(says(title, subject, 0.9, "title")));
    byHeadings(sheet.headings(), named).forEach(found::add);
    return found.stream().limit(MOST).toList();
  }

  private static Stream<CodedValue> byHeadings(List<FoldedLine> headings, Set<Subject> known) {
    Map<Subject, List<FoldedLine>> naming = new LinkedHashMap<>();
    for (FoldedLine heading : headings) {
      in(heading.text())
          .forEach(
              subject -> naming.computeIfAbsent(subject, any -> new ArrayList<>()).add(heading));
    }
    double fewest = Math.max(FEWEST_HEADINGS, SMALLEST_SHARE * headings.size());
    return naming.entrySet().stream()
        .filter(entry -> entry.getValue().size() >= fewest && !known.contains(entry.getKey()))
        .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
        .map(entry -> says(entry.getValue().getFirst(), entry.getKey(), 0.75, "headings"));
  }

  /** The subjects whose words a text holds, in the order in which it names them. */
  private static Set<Subject> in(String text) {
    Set<Subject> named = new LinkedHashSet<>();
    for (int i = 0; i + BEGINNING <= text.length(); i++) {
      for (Term term : BY_BEGINNING.getOrDefault(text.substring(i, i + BEGINNING), List.of())) {
        if (text.startsWith(term.word(), i)) {
          named.add(term.subject());
        }
      }
    }
    return named;
  }

  private static CodedValue says(FoldedLine line, Subject subject, double confidence, String rule) {
    return line.says(Field.SUBJECT, subject.id(), subject.chinese(), confidence, rule);
  }

  private static String matter(String title) {
    int issuer = title.indexOf(ISSUER_ENDS);
    return issuer < 0 ? title : title.substring(issuer + ISSUER_ENDS.length());
  }
}
