package org.guiku.review.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guiku.documents.Annotation;
import org.guiku.documents.Annotation.Kind;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;

/** A draft on which others left comments and tracked changes: each is an opinion of its author. */
final class MarkedDraft {

  private final Reading reading;
  private final Outline outline;

  MarkedDraft(Reading reading) {
    this.reading = reading;
    this.outline = new Outline(reading);
  }

  List<Opinion> opinions() {
    List<Opinion> opinions = new ArrayList<>();
    List<Annotation> marks = reading.annotations();
    for (int at = 0; at < marks.size(); at++) {
      Annotation mark = marks.get(at);
      Optional<Annotation> other =
          at + 1 < marks.size() ? partner(mark, marks.get(at + 1)) : Optional.empty();
      opinions.add(other.map(next -> replacement(mark, next)).orElseGet(() -> alone(mark)));
      at += other.isPresent() ? 1 : 0;
    }
    return opinions;
  }

  List<Opinion> comments() {
    return reading.annotations().stream()
        .filter(mark -> mark.kind() == Kind.COMMENT)
        .map(this::alone)
        .toList();
  }

  /** Words put in where the same person took others out. */
  private static Optional<Annotation> partner(Annotation mark, Annotation next) {
    boolean both =
        mark.kind() == Kind.DELETION && next.kind() == Kind.INSERTION
            || mark.kind() == Kind.INSERTION && next.kind() == Kind.DELETION;
    boolean meet = mark.end() == next.start() || next.end() == mark.start();
    boolean together = mark.ordinal() == next.ordinal() && mark.author().equals(next.author());
    return both && meet && together ? Optional.of(next) : Optional.empty();
  }

  private Opinion replacement(Annotation one, Annotation other) {
    Annotation deleted = one.kind() == Kind.DELETION ? one : other;
    Annotation inserted = one.kind() == Kind.DELETION ? other : one;
    String words = words(inserted);
    String text = "建议将“%s”改为“%s”".formatted(deleted.text(), words);
    return opinion(
        deleted,
        deleted.text(),
        new Wording(text, Optional.empty(), Optional.of(words), List.of()));
  }

  private Opinion alone(Annotation mark) {
    return switch (mark.kind()) {
      case COMMENT -> opinion(mark, words(mark), Wording.of(mark.text()));
      case INSERTION -> opinion(mark, "", plain("建议增加“" + words(mark) + "”"));
      case DELETION -> opinion(mark, mark.text(), plain("建议删除“" + mark.text() + "”"));
    };
  }

  private static Wording plain(String text) {
    return new Wording(text, Optional.empty(), Optional.empty(), List.of());
  }

  private Opinion opinion(Annotation mark, String marked, Wording wording) {
    String quoted = marked.strip();
    String clause = outline.clauseOf(mark.ordinal()) + (quoted.isEmpty() ? "" : "“" + quoted + "”");
    Wording full =
        wording.with(
            Optional.empty(), Optional.empty(), quoted.isEmpty() ? List.of() : List.of(quoted));
    return Opinion.of(clause, full, List.of(mark.ordinal()))
        .by(mark.author())
        .on(before(mark.ordinal()));
  }

  private String words(Annotation mark) {
    return passage(mark.ordinal()).text().substring(mark.start(), mark.end());
  }

  private String before(int ordinal) {
    List<Annotation> marks =
        reading.annotations().stream().filter(mark -> mark.ordinal() == ordinal).toList();
    return Unmarked.of(passage(ordinal).text(), marks);
  }

  private Passage passage(int ordinal) {
    return reading.passages().get(ordinal - 1);
  }
}
