package org.guiku.ingestion.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guiku.ingestion.structure.PageLayout.Frame;

/** Cuts pages into blocks, furniture left out. */
final class PageBlocks {

  private final Set<PageLine> furniture;
  private final Map<Integer, Margins> expected = new HashMap<>();
  private final Map<String, Integer> turned = new HashMap<>();

  private PageBlocks(List<PageLayout> pages) {
    furniture = PageFurniture.of(pages);
    Map<Integer, List<PageLine>> byWidth = new HashMap<>();
    for (PageLayout page : pages) {
      byWidth.computeIfAbsent(format(page), width -> new ArrayList<>()).addAll(page.lines());
    }
    byWidth.forEach((width, lines) -> expected.put(width, Margins.of(lines).on(width)));
    for (PageLayout page : pages) {
      page.turned().stream().map(TurnedText::text).distinct().forEach(this::count);
    }
  }

  /** The blocks of all pages, page by page. */
  static List<List<PageBlock>> of(List<PageLayout> pages) {
    PageBlocks blocks = new PageBlocks(pages);
    return pages.stream().map(blocks::of).toList();
  }

  /** Pages lying on their side among upright ones have margins of their own. */
  private static int format(PageLayout page) {
    return Math.round(page.width());
  }

  private void count(String text) {
    turned.merge(text, 1, Integer::sum);
  }

  private List<PageBlock> of(PageLayout page) {
    List<PageLine> all = page.lines().stream().filter(line -> !furniture.contains(line)).toList();
    List<PageLine> lines = all.subList(0, Footnotes.start(all));
    List<PageLine> notes = all.subList(lines.size(), all.size());
    List<PageLine> unframed = lines.stream().filter(line -> !isFramed(page, line)).toList();
    Margins usual = expected.getOrDefault(format(page), new Margins(0, page.width()));
    Margins margins = Margins.of(unframed, usual);
    List<PageBlock> blocks = new ArrayList<>();
    addTextAndTables(page, lines, margins, blocks);
    if (!notes.isEmpty()) {
      blocks.add(new PageBlock.Footnotes(new PageBlock.Column(notes, margins, false)));
    }
    addTurned(page, blocks);
    return blocks;
  }

  private static void addTextAndTables(
      PageLayout page, List<PageLine> lines, Margins margins, List<PageBlock> blocks) {
    List<PageTable> tables = new ArrayList<>(page.tables());
    List<PageLine> open = new ArrayList<>();
    for (PageLine line : lines) {
      if (!open.isEmpty() && isParted(page, tables, open.getLast(), line)) {
        close(page, open, margins, blocks);
      }
      while (!tables.isEmpty() && tables.getFirst().top() < line.baseline()) {
        blocks.add(new PageBlock.Tabular(tables.removeFirst()));
      }
      open.add(line);
    }
    close(page, open, margins, blocks);
    tables.forEach(table -> blocks.add(new PageBlock.Tabular(table)));
  }

  private static boolean isParted(
      PageLayout page, List<PageTable> tables, PageLine before, PageLine line) {
    boolean byTable = !tables.isEmpty() && tables.getFirst().top() < line.baseline();
    return byTable || !frameOf(page, before).equals(frameOf(page, line));
  }

  private static void close(
      PageLayout page, List<PageLine> open, Margins margins, List<PageBlock> blocks) {
    if (!open.isEmpty()) {
      boolean framed = isFramed(page, open.getFirst());
      Margins own = framed ? Margins.of(open) : margins;
      blocks.addAll(TwoColumns.partOff(List.copyOf(open), own, framed));
      open.clear();
    }
  }

  private static boolean isFramed(PageLayout page, PageLine line) {
    return frameOf(page, line).isPresent();
  }

  private static Optional<Frame> frameOf(PageLayout page, PageLine line) {
    return page.frames().stream().filter(frame -> frame.holds(line)).findFirst();
  }

  /** What stands turned on three pages is a watermark. */
  private void addTurned(PageLayout page, List<PageBlock> blocks) {
    page.turned().stream()
        .filter(text -> turned.getOrDefault(text.text(), 0) < 3)
        .forEach(text -> blocks.add(new PageBlock.Turned(text)));
  }
}
