package org.guiku.indicators.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guiku.coding.Units;
import org.guiku.indicators.reading.Column.Role;

/** What a row of a table is, by its cells alone. */
final class Rows {

  private static final Pattern NOTE =
      Pattern.compile("^(?:注[:：\\d]|注释|备注[:：]|说明[:：]|资料来源|数据来源|来源[:：]|[①※]|[*★▲]+[^\\d]*为).*");
  private static final Pattern REMARK = Pattern.compile("^(?:[(（]?续表?[)）\\d]?|.{0,3}单位[:：].*)$");
  private static final Pattern HEADING =
      Pattern.compile("(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十]{1,3}[)）]|[IVXⅠ-Ⅻ]+[、.．]).*");
  private static final Pattern SUM = Pattern.compile("合计|小计|总计|共计|合计数");
  private static final Pattern NATURE = Pattern.compile(".*(?:约束|预期).*");

  private Rows() {}

  /** The different texts of a row. */
  static List<String> said(List<String> row) {
    return row.stream().filter(cell -> !cell.isBlank()).distinct().toList();
  }

  static boolean isNote(List<String> row) {
    return !said(row).isEmpty() && NOTE.matcher(said(row).getFirst()).matches();
  }

  /** The words of a row that runs over the whole width; notes are none. */
  static Optional<String> band(List<String> row) {
    List<String> said = said(row);
    boolean whole = said.size() == 1 && (row.size() == 1 || isWhole(row));
    return Optional.of(said)
        .filter(texts -> whole && !isNote(row))
        .map(List::getFirst)
        .filter(text -> !REMARK.matcher(text).matches());
  }

  /** Whether a band heads what follows; a name without values may be but a name. */
  static boolean isHeading(String band, List<String> row) {
    return row.size() > 1 && row.stream().noneMatch(String::isBlank)
        || HEADING.matcher(band).matches();
  }

  private static boolean isWhole(List<String> row) {
    boolean repeated = row.stream().noneMatch(String::isBlank);
    return repeated || !row.getFirst().isBlank();
  }

  static boolean isRemark(List<String> row) {
    return said(row).size() == 1 && REMARK.matcher(said(row).getFirst()).matches();
  }

  static boolean isSum(String name) {
    return SUM.matcher(Wording.folded(name)).matches();
  }

  /** The row with blanks put before it, where cells merged above are missing. */
  static List<String> aligned(List<String> row, TableHead head) {
    int most = Math.min(head.width() - row.size(), leading(head));
    List<String> best = row;
    for (int blanks = 1; blanks <= most; blanks++) {
      List<String> moved = new ArrayList<>(Collections.nCopies(blanks, ""));
      moved.addAll(row);
      if (fit(moved, head) > fit(best, head)) {
        best = moved;
      }
    }
    return best;
  }

  private static int leading(TableHead head) {
    return (int) head.columns().stream().takeWhile(column -> column.role() != Role.NAME).count();
  }

  /** How well the cells fit their columns. */
  static int fit(List<String> row, TableHead head) {
    return head.columns().stream().mapToInt(column -> fit(column.in(row), column.role())).sum();
  }

  private static int fit(String cell, Role role) {
    return switch (role) {
      case NATURE -> cell.isBlank() ? 0 : NATURE.matcher(cell).matches() ? 3 : -2;
      case UNIT -> Units.isUnit(Wording.folded(cell)) ? 2 : 0;
      case BASE, TARGET, STATE, GROWTH ->
          ValueReader.read(cell).filter(value -> value.number().isPresent()).isPresent() ? 1 : 0;
      case NAME -> isName(cell) ? 1 : -2;
      case NUMBER, CATEGORY, BINDING_MARK, ANTICIPATORY_MARK, OTHER -> 0;
    };
  }

  private static boolean isName(String cell) {
    return cell.codePoints().filter(Character::isLetter).count() >= 2
        && !NATURE.matcher(cell).matches();
  }
}
