package org.guiku.coding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The published vocabulary of subjects, {@code subjects.tsv}. A subject's id is for life. */
public final class Subjects {

  /** One subject, with its names. */
  public record Subject(String id, String chinese, String english) {

    /** What it is called in that language; Chinese in all but English. */
    public String name(Locale locale) {
      return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : chinese;
    }
  }

  /** The words by which a subject is known. */
  record Terms(Subject subject, List<String> words) {}

  private static final List<Terms> ALL =
      TableFile.rows("subjects.tsv").stream().map(Subjects::terms).toList();

  private static final Map<String, Subject> BY_NAME =
      ALL.stream()
          .map(Terms::subject)
          .flatMap(subject -> names(subject).map(name -> Map.entry(name, subject)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private Subjects() {}

  /** As published, in the order of the file. */
  public static List<Subject> all() {
    return ALL.stream().map(Terms::subject).toList();
  }

  /** The subject of that id, or of that name in either language. */
  public static Optional<Subject> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
  }

  static List<Terms> terms() {
    return ALL;
  }

  private static Stream<String> names(Subject subject) {
    return Stream.of(subject.id(), subject.chinese(), subject.english())
        .map(name -> name.toLowerCase(Locale.ROOT))
        .distinct();
  }

  private static Terms terms(String[] row) {
    return new Terms(new Subject(row[0], row[1], row[2]), List.of(row[3].split(" ", -1)));
  }
}
