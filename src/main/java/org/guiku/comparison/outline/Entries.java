package org.guiku.comparison.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.guiku.comparison.diff.Contents;
import org.guiku.comparison.diff.Piece;
import org.guiku.documents.Passage;

/**
 * Reads the points of an outline and the headings of a draft. Points are headings and numbered
 * names in lists, or plain list items where there is neither; a heading that takes up an entry of a
 * list above it, or one of the things named there, tells of that point and is none of its own.
 */
final class Entries {

  /** Beyond that, the deepest levels are taken for notes. */
  private static final int MOST = 600;

  private static final int DEEPEST = 9;

  private final List<Opened> all = new ArrayList<>();
  private final Deque<Opened> open = new ArrayDeque<>();
  private final Map<String, Opened> listed = new HashMap<>();
  private final Titles titles;
  private final Predicate<Piece> lists;
  private final int deepest;

  private Entries(Titles titles, Predicate<Piece> lists, int deepest) {
    this.titles = titles;
    this.lists = lists;
    this.deepest = deepest;
  }

  /** Every heading and every numbered name is a point; without any, every item of a list. */
  static List<Entry> ofOutline(List<Piece> pieces) {
    List<Entry> points = bounded(pieces, Entries::isNumberedName);
    return points.isEmpty() ? bounded(pieces, Entries::isItem) : points;
  }

  /** The headings; numbered names where the text has none. */
  static List<Entry> ofDraft(List<Piece> pieces) {
    List<Entry> headings = bounded(pieces, _ -> false);
    return headings.isEmpty() ? bounded(pieces, Entries::isNumberedName) : headings;
  }

  private static List<Entry> bounded(List<Piece> pieces, Predicate<Piece> lists) {
    Titles titles = Titles.of(pieces);
    List<Entry> read = new Entries(titles, lists, DEEPEST).read(pieces);
    for (int deepest = DEEPEST - 1; read.size() > MOST && deepest > 0; deepest--) {
      read = new Entries(titles, lists, deepest).read(pieces);
    }
    return read.subList(0, Math.min(MOST, read.size()));
  }

  private static boolean isNumberedName(Piece piece) {
    Numbered numbered = Numbered.of(piece.text());
    return piece.kind() != Passage.Kind.ROW
        && numbered.isNumbered()
        && Label.of(numbered.rest()).isName();
  }

  private static boolean isItem(Piece piece) {
    return piece.kind() == Passage.Kind.ITEM && Label.of(piece.text()).isName();
  }

  private List<Entry> read(List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (titles.holds(piece) || Contents.holds(piece)) {
        continue;
      }
      if (piece.kind() == Passage.Kind.HEADING) {
        heading(piece);
      } else if (lists.test(piece)) {
        listed(piece);
      } else {
        note(piece.text());
      }
    }
    return all.stream().map(Opened::closed).toList();
  }

  private void note(String text) {
    if (!open.isEmpty()) {
      open.peek().note(text);
    }
  }

  private void heading(Piece piece) {
    int depth = titles.depth(piece);
    Numbered numbered = Numbered.of(piece.text());
    Opened told = listed.get(Phrase.of(numbered.rest()).text());
    closeUntil(above -> above.heading && above.rank < depth);
    if (told != null && told.bare) {
      told.takenUp(depth);
      open.push(told);
    } else {
      open(piece, numbered.number(), new Label(ended(numbered.rest()), ""), true, depth);
    }
  }

  private static String ended(String heading) {
    return heading.replaceFirst("[。：:；.\\s　]+$", "");
  }

  private void listed(Piece piece) {
    Numbered numbered = Numbered.of(piece.text());
    int rank = numbered.rank();
    closeUntil(above -> above.heading || above.rank < rank);
    Label label = Label.of(numbered.rest());
    if (open(piece, numbered.number(), label, false, rank)) {
      Phrase phrase = Phrase.of(label.wording());
      listed.putIfAbsent(phrase.text(), all.getLast());
      phrase.segments().forEach(named -> listed.putIfAbsent(named, all.getLast()));
    }
  }

  private void closeUntil(Predicate<Opened> stands) {
    while (!open.isEmpty() && !stands.test(open.peek())) {
      open.pop();
    }
  }

  private boolean open(Piece piece, String number, Label label, boolean heading, int rank) {
    if (open.size() >= deepest) {
      note(piece.text());
      return false;
    }
    int parent = open.isEmpty() ? Entry.NONE : open.peek().entry.place();
    if (!open.isEmpty()) {
      open.peek().bare = false;
    }
    Entry entry =
        new Entry(
            all.size(),
            number,
            label.wording(),
            label.notes(),
            open.isEmpty() ? 1 : open.peek().entry.level() + 1,
            parent,
            titles.above(piece),
            piece.ordinal(),
            piece.page());
    all.add(new Opened(entry, heading, rank));
    open.push(all.getLast());
    return true;
  }
}
