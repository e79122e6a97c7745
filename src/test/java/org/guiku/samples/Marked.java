package org.guiku.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A line of source as runs: plain ones, footnotes, comments and tracked changes. */
record Marked(Kind kind, String by, String text, String comment) {

  /** What a run is. */
  enum Kind {
    PLAIN,
    FOOTNOTE,
    INSERTED,
    DELETED,
    COMMENTED
  }

  private static final Pattern MARK =
      Pattern.compile(
          "\\[\\^(?<note>[^]]+)]"
              + "|\\[(?<change>[+-])(?<by>[^：\\]]+)：(?<changed>[^]]+)]"
              + "|\\[\\?(?<words>[^／\\]]+)／(?<critic>[^：\\]]+)：(?<comment>[^]]+)]");

  static List<Marked> runs(String line) {
    var runs = new ArrayList<Marked>();
    var marks = MARK.matcher(line);
    var from = 0;
    while (marks.find()) {
      runs.add(plain(line.substring(from, marks.start())));
      if (marks.group("note") != null) {
        runs.add(new Marked(Kind.FOOTNOTE, "", marks.group("note"), ""));
      } else if (marks.group("change") != null) {
        var kind = marks.group("change").equals("+") ? Kind.INSERTED : Kind.DELETED;
        runs.add(new Marked(kind, marks.group("by"), marks.group("changed"), ""));
      } else {
        runs.add(
            new Marked(
                Kind.COMMENTED,
                marks.group("critic"),
                marks.group("words"),
                marks.group("comment")));
      }
      from = marks.end();
    }
    runs.add(plain(line.substring(from)));
    return runs.stream().filter(run -> !run.text().isEmpty()).toList();
  }

  private static Marked plain(String text) {
    return new Marked(Kind.PLAIN, "", text, "");
  }

  /** Whether its words stand in the text once all changes are accepted. */
  boolean isText() {
    return kind != Kind.FOOTNOTE && kind != Kind.DELETED;
  }
}
