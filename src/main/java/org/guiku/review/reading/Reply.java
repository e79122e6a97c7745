package org.guiku.review.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;

/** Tells a letter or table that answers a draft from the draft itself. */
final class Reply {

  /** What a letter says of itself stands within these lines. */
  private static final int BEGINNING = 12;

  /** A letter is signed within these last lines, above contacts and copies. */
  private static final int END = 8;

  private static final Pattern ANSWERS =
      Pattern.compile(
          ".*(?:收悉|来函).*|收到.*|.{0,60}(?:复函|回函|反馈意见|修改(?:意见|建议)|意见(?:和|与|及)?建议|意见的函)"
              + "|.*(?:《.+》|征求意见|送审稿|[贵你][局委办厅院市县区单部]).*(?:意见|建议).{0,6}如下.*");

  /** Who issues a plan greets everybody: 各县人民政府. */
  private static final Pattern ISSUES = Pattern.compile("[^。；《]*各(?!位)[^。；《]*[：:]|.*(?:印发|发布).*通知");

  private static final Pattern ADDRESSEE =
      Pattern.compile(
          "[^，。；《]{1,30}(?:局|委|委员会|办|办公室|厅|部|院|会|政府|室|处|科|组|中心|专班|公司|大学|领导|同志|老师|先生|女士)[：:]");

  private final Reading reading;
  private final List<Passage> lines;

  private Reply(Reading reading) {
    this.reading = reading;
    this.lines =
        Quoted.without(reading).stream()
            .filter(passage -> passage.kind() != Passage.Kind.ROW)
            .toList();
  }

  /**
   * Whether a file with opinions holds them in its text, so that marks in it are only left over.
   */
  static boolean isIn(Reading reading) {
    Reply reply = new Reply(reading);
    boolean isDraft = reply.isInChapters() || reply.begins(ISSUES);
    return reply.begins(ANSWERS) || !isDraft && (reply.isLetter() || reply.isTable());
  }

  private boolean isLetter() {
    return begins(ADDRESSEE)
        && lines.subList(Math.max(0, lines.size() - END), lines.size()).stream()
            .anyMatch(line -> Signatory.isSignature(line.text()));
  }

  /** A draft may have such a table, too, among much else. */
  private boolean isTable() {
    return lines.size() * 2 < reading.passages().size()
        && OpinionTable.allIn(reading).stream().anyMatch(table -> !table.opinions().isEmpty());
  }

  private boolean isInChapters() {
    return lines.stream().anyMatch(line -> Outline.isContents(line) || isChapter(line));
  }

  private static boolean isChapter(Passage line) {
    return line.kind() == Passage.Kind.HEADING
        && StepReader.headOf(line.text())
            .filter(step -> step.kind() == Step.Kind.PART || step.kind() == Step.Kind.CHAPTER)
            .isPresent();
  }

  private boolean begins(Pattern line) {
    return lines.stream()
        .limit(BEGINNING)
        .anyMatch(each -> line.matcher(each.text().strip()).matches());
  }
}
