package org.guiku.ingestion.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes tables whole that run over pages: one that stands first on a page goes on with the one that
 * stands last on the page before, if their columns are the same. Lines between them that only name
 * the table again (续表, or what stood above it) are left out, as a repeated head is.
 */
final class ContinuedTables {

  private static final Pattern CONTINUATION = Pattern.compile("[（(]?续.{0,12}|.{0,60}[（(]续表?[）)]");

  private static final Pattern NAMED = Pattern.compile("[附专]?[表栏][0-9一二三四五六七八九十].*");

  /** How many lines above a table may belong to its head: its name, its unit. */
  private static final int CAPTION = 2;

  private final List<PageElement> whole = new ArrayList<>();

  private ContinuedTables() {}

  static List<PageElement> joined(List<PageElement> elements) {
    ContinuedTables tables = new ContinuedTables();
    elements.forEach(tables::add);
    return tables.whole;
  }

  private void add(PageElement element) {
    if (element instanceof PageElement.Tabular(PageTable next)) {
      int place = placeOfLastTable();
      Optional<PageTable> joined = place < 0 ? Optional.empty() : joined(place, next);
      if (joined.isPresent()) {
        whole.subList(place, whole.size()).clear();
        whole.add(new PageElement.Tabular(joined.get()));
        return;
      }
    }
    whole.add(element);
  }

  private int placeOfLastTable() {
    for (int i = whole.size() - 1; i >= Math.max(0, whole.size() - 1 - CAPTION); i--) {
      if (whole.get(i) instanceof PageElement.Tabular) {
        return i;
      }
    }
    return -1;
  }

  private Optional<PageTable> joined(int place, PageTable next) {
    PageTable before = ((PageElement.Tabular) whole.get(place)).table();
    List<PageElement> between = whole.subList(place + 1, whole.size());
    Set<String> caption = captionOf(place);
    return next.page() == before.lastPage() + 1
            && between.stream().allMatch(element -> isRepeated(element, caption))
        ? TableJoin.of(before, withoutLabel(next))
        : Optional.empty();
  }

  private Set<String> captionOf(int place) {
    Set<String> caption = new HashSet<>();
    for (PageElement element : whole.subList(Math.max(0, place - CAPTION), place)) {
      if (element instanceof Paragraph paragraph) {
        caption.add(dense(paragraph.text()));
      }
    }
    return caption;
  }

  private static boolean isRepeated(PageElement element, Set<String> caption) {
    return element instanceof Paragraph paragraph
        && (caption.contains(dense(paragraph.text()))
            || CONTINUATION.matcher(dense(paragraph.text())).matches());
  }

  /** Without a first row that only says that the table goes on. */
  private static PageTable withoutLabel(PageTable table) {
    List<PageCell> first = table.rows().getFirst();
    boolean isLabel =
        PageTable.isWhole(first) && CONTINUATION.matcher(dense(first.getFirst().text())).matches();
    return isLabel ? table.withRows(table.rows().subList(1, table.rows().size())) : table;
  }

  /** Whether a table's first row gives it a name, with which a table begins. */
  static boolean isNamed(PageTable table) {
    List<PageCell> first = table.rows().getFirst();
    return PageTable.isWhole(first) && NAMED.matcher(dense(first.getFirst().text())).matches();
  }

  private static String dense(String text) {
    return text.replaceAll("\\s+", "");
  }
}
