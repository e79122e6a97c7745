package org.guiku.review.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;

/**
 * The running text of a letter or mail: its points, or its paragraphs where nothing is numbered.
 */
final class Letter {

  /** A greeting stands within these lines. */
  private static final int BEGINNING = 12;

  private final List<Point> points = new ArrayList<>();
  private final Deque<Point> open = new ArrayDeque<>();
  private final List<Passage> plain = new ArrayList<>();
  private final List<Passage> lines;
  private boolean ended;
  private boolean inAnnexes;

  private Letter(List<Passage> lines) {
    this.lines = lines;
  }

  static Letter of(Reading reading) {
    List<Passage> text =
        Quoted.without(reading).stream()
            .filter(passage -> passage.kind() != Passage.Kind.ROW)
            .filter(passage -> !Courtesy.isMailHead(passage.text()))
            .toList();
    Letter letter = new Letter(text.subList(bodyOf(text), text.size()));
    letter.lines.forEach(letter::take);
    return letter;
  }

  Opinions opinions() {
    List<Opinion> rows =
        points.isEmpty()
            ? plain.stream().flatMap(each -> unnumbered(each).stream()).toList()
            : points.stream().flatMap(point -> point.opinions("").stream()).toList();
    return new Opinions(rows, rows.isEmpty() ? none() : List.of());
  }

  private List<NoOpinion> none() {
    return lines.stream()
        .filter(line -> Courtesy.isNone(line.text()))
        .limit(1)
        .map(line -> new NoOpinion(Optional.empty(), line.ordinal(), line.text()))
        .toList();
  }

  /** Behind the greeting, or behind the title where nobody is greeted. */
  private static int bodyOf(List<Passage> text) {
    for (int at = 0; at < Math.min(BEGINNING, text.size()); at++) {
      String line = text.get(at).text();
      if (PointMark.of(line).isPresent()) {
        break;
      }
      if (Courtesy.isGreeting(line)) {
        return at + 1;
      }
    }
    int title = 0;
    while (title < text.size() && isTitle(text.get(title))) {
      title++;
    }
    return title;
  }

  private static boolean isTitle(Passage line) {
    return line.kind() == Passage.Kind.HEADING && PointMark.of(line.text()).isEmpty();
  }

  private void take(Passage line) {
    String text = line.text().strip();
    Optional<PointMark> mark = PointMark.of(text).or(() -> place(text));
    inAnnexes = Courtesy.listsAnnexes(text) || inAnnexes && mark.isPresent();
    if (inAnnexes) {
      ended = true;
    } else if (mark.isPresent() && !Courtesy.isClosing(text)) {
      ended = false;
      open(new Point(mark.get(), line.ordinal()));
    } else if (isTitle(line) || Signatory.isSignature(text)) {
      open.clear();
    } else if (Courtesy.isClosing(text)) {
      ended = true;
    } else if (text.matches(".*[：:]") && opensAnew()) {
      open.clear();
    } else if (open.isEmpty()) {
      plain.add(line);
    } else if (!ended) {
      open.peek().add(text, line.ordinal());
    }
  }

  private Optional<PointMark> place(String text) {
    boolean free = open.isEmpty() || open.peek().gathers() || Label.of(text).isPresent();
    return free ? PointMark.ofPlace(text) : Optional.empty();
  }

  private boolean opensAnew() {
    return open.isEmpty() || open.peek().isComplete();
  }

  /** Beside the last point marked alike, else below the last point. */
  private void open(Point point) {
    if (open.stream().anyMatch(each -> each.form() == point.form())) {
      while (open.pop().form() != point.form()) {
        continue;
      }
    } else if (point.form().isOwn()) {
      while (!open.isEmpty() && !open.peek().gathers()) {
        open.pop();
      }
    }
    (open.isEmpty() ? points : open.peek().below()).add(point);
    open.push(point);
  }

  private static Optional<Opinion> unnumbered(Passage line) {
    String text = Courtesy.withoutReceipt(line.text());
    boolean speaks = text.matches("(?s).*[。；，“].*") && !text.matches("(?s).*[：:]");
    if (!speaks || !Courtesy.suggests(text) || Courtesy.isAssent(text) || isOnlyNone(text)) {
      return Optional.empty();
    }
    return Optional.of(Label.opinion(text, "", List.of(line.ordinal())));
  }

  private static boolean isOnlyNone(String text) {
    return Courtesy.isNone(text) && !text.contains("建议");
  }
}
