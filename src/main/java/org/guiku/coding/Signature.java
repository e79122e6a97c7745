package org.guiku.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guiku.coding.Sheet.FoldedLine;

/**
 * Where a document is signed: names of bodies, or of a person with their office, and the day below
 * or beside them.
 *
 * @param bodies full names; empty where a person signs
 * @param signers the line that names them
 * @param day the line with the date
 */
record Signature(List<String> bodies, FoldedLine signers, FoldedLine day, LocalDate date) {

  private static final int LONGEST_LINE = 120;
  private static final int MOST_LINES = 8;

  private static final Pattern ENDS_IN_DAY =
      Pattern.compile("(.{2,100}?) ?(" + CalendarDate.DAY + ")");

  private static final Pattern PERSON =
      Pattern.compile(
          "\\(?(?:代理?)?(?:总理|主席|部长|省长|市长|区长|县长|州长|盟长|局长|厅长|署长|行长|主任|院长|检察长|组长|专家组组长)"
              + "[:]?[\\p{IsHan}·()]{0,14}");

  /** The first signature in some lines. */
  static Optional<Signature> firstIn(List<FoldedLine> lines, Bodies bodies) {
    for (int i = 0; i < lines.size(); i++) {
      Optional<Signature> found = at(lines, i, bodies);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Signature> at(List<FoldedLine> lines, int index, Bodies bodies) {
    FoldedLine line = lines.get(index);
    if (!mayHoldDay(line)) {
      return Optional.empty();
    }
    Optional<LocalDate> alone = CalendarDate.of(line.text());
    if (alone.isPresent()) {
      return signed(lines, index - 1, line, alone.get(), bodies);
    }
    Matcher matcher = ENDS_IN_DAY.matcher(line.text());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    List<String> beside = bodies.listed(matcher.group(1));
    boolean person = isPerson(matcher.group(1));
    return beside.isEmpty() && !person
        ? Optional.empty()
        : CalendarDate.of(matcher.group(2))
            .map(date -> with(above(lines, index - 1, bodies), beside, line, date));
  }

  private static boolean mayHoldDay(FoldedLine line) {
    String text = line.text();
    return !line.isRow()
        && text.length() >= 8
        && text.length() <= LONGEST_LINE
        && "日号)0123456789".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static Optional<Signature> signed(
      List<FoldedLine> lines, int last, FoldedLine day, LocalDate date, Bodies bodies) {
    if (last < 0) {
      return Optional.empty();
    }
    FoldedLine before = lines.get(last);
    List<String> names = above(lines, last, bodies);
    return names.isEmpty() && !isPerson(before.text())
        ? Optional.empty()
        : Optional.of(new Signature(names, before, day, date));
  }

  private static Signature with(
      List<String> above, List<String> beside, FoldedLine line, LocalDate date) {
    SequencedSet<String> names = new LinkedHashSet<>(above);
    names.addAll(beside);
    return new Signature(List.copyOf(names), line, line, date);
  }

  /** The bodies that the lines up to one list, in reading order. */
  private static List<String> above(List<FoldedLine> lines, int last, Bodies bodies) {
    List<List<String>> found = new ArrayList<>();
    for (int i = last; i >= 0 && i > last - MOST_LINES; i--) {
      FoldedLine line = lines.get(i);
      List<String> names =
          line.text().length() > LONGEST_LINE ? List.of() : bodies.listed(line.text());
      if (names.isEmpty() || line.isRow()) {
        break;
      }
      found.add(names);
    }
    return found.reversed().stream().flatMap(List::stream).distinct().toList();
  }

  private static boolean isPerson(String text) {
    return PERSON.matcher(Folding.dense(text)).matches();
  }
}
