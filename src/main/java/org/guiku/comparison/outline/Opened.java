package org.guiku.comparison.outline;

/** An entry that is being read: what follows it may still belong to it. */
final class Opened {

  final Entry entry;
  private final StringBuilder notes;
  int rank;
  boolean heading;
  boolean bare = true;

  Opened(Entry entry, boolean heading, int rank) {
    this.entry = entry;
    this.heading = heading;
    this.rank = rank;
    this.notes = new StringBuilder(entry.notes());
  }

  void note(String text) {
    notes.append(notes.isEmpty() ? "" : "\n").append(text);
    bare = false;
  }

  /** A heading goes on with it. */
  void takenUp(int depth) {
    bare = false;
    heading = true;
    rank = depth;
  }

  Entry closed() {
    return new Entry(
        entry.place(),
        entry.number(),
        entry.wording(),
        notes.toString(),
        entry.level(),
        entry.parent(),
        entry.section(),
        entry.ordinal(),
        entry.page());
  }
}
