package org.guiku.ingestion.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Joins lines into paragraphs, over the ends of lines and of pages. */
final class PageParagraphs {

  /** In ems. */
  private static final float INDENT = 1.2f;

  /** A gap this much wider than usual parts paragraphs where the first ends a sentence. */
  private static final float WIDE_GAP = 1.5f;

  private static final float WIDEST_GAP = 6;

  private static final float USUAL_PITCH = 1.6f;

  private static final Pattern BEGINS_ITEM =
      Pattern.compile(
          "(?:[•●■◆▪◇○☆★▲△➢✓]|——|[①-⑳]|[(（]?\\d{1,2}[)）.．、](?!\\d)|[（(][一二三四五六七八九十]{1,3}[)）]"
              + "|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百]{1,4}[编章节条]|注[：:]).*");

  private final List<PageElement> elements = new ArrayList<>();
  private final float pitch;
  private final Deque<PageBlock.Column> footnotes = new ArrayDeque<>();
  private Optional<Paragraph> open = Optional.empty();

  private PageParagraphs(float pitch) {
    this.pitch = pitch;
  }

  static List<PageElement> of(List<List<PageBlock>> pages) {
    PageParagraphs paragraphs = new PageParagraphs(usualPitch(pages));
    pages.stream().flatMap(List::stream).forEach(paragraphs::read);
    paragraphs.close();
    return paragraphs.elements;
  }

  /** From baseline to baseline, in ems, as half of the lines have it at the most. */
  private static float usualPitch(List<List<PageBlock>> pages) {
    List<Float> pitches = new ArrayList<>();
    for (PageBlock block : pages.stream().flatMap(List::stream).toList()) {
      if (block instanceof PageBlock.Column column) {
        List<PageLine> lines = column.lines();
        for (int i = 1; i < lines.size(); i++) {
          pitches.add(pitch(lines.get(i - 1), lines.get(i)));
        }
      }
    }
    pitches.sort(Float::compare);
    return pitches.isEmpty() ? USUAL_PITCH : pitches.get(pitches.size() / 2);
  }

  private static float pitch(PageLine above, PageLine below) {
    return (below.baseline() - above.baseline()) / below.size();
  }

  private void read(PageBlock block) {
    switch (block) {
      case PageBlock.Column column -> column.lines().forEach(line -> read(line, column));
      case PageBlock.Footnotes notes -> footnotes.add(notes.column());
      case PageBlock.Tabular table -> {
        if (!isBelowTable()) {
          close();
        }
        elements.add(new PageElement.Tabular(table.table()));
      }
      case PageBlock.Turned turned -> {
        close();
        elements.add(new PageElement.Turned(turned.text()));
      }
    }
  }

  /** Whether footnotes alone came after a table, which may go on behind them. */
  private boolean isBelowTable() {
    return open.isEmpty()
        && !elements.isEmpty()
        && elements.getLast() instanceof PageElement.Tabular;
  }

  private void read(PageLine line, PageBlock.Column column) {
    if (open.filter(paragraph -> isContinued(paragraph, line, column)).isEmpty()) {
      close();
      open = Optional.of(new Paragraph(column.framed()));
    }
    open.orElseThrow().add(line, column.margins());
  }

  /** Footnotes come after the paragraph that they stood in the way of. */
  private void close() {
    open.ifPresent(elements::add);
    open = Optional.empty();
    while (!footnotes.isEmpty()) {
      read(footnotes.remove());
      close();
    }
  }

  private boolean isContinued(Paragraph paragraph, PageLine line, PageBlock.Column column) {
    PageLine last = paragraph.last();
    return paragraph.framed() == column.framed()
        && last.isSizedLike(line)
        && !ContentsEntry.is(last)
        && paragraph.isFull(line)
        && !isSetApart(last, line)
        && !isBegun(paragraph, line, column.margins());
  }

  private boolean isSetApart(PageLine last, PageLine line) {
    if (last.page() != line.page()) {
      return false;
    }
    float gap = pitch(last, line) / pitch;
    return gap > WIDEST_GAP || gap > WIDE_GAP && Scripts.endsSentence(last.text());
  }

  /** Whether a line shows by its indent or its marker that it begins a paragraph. */
  private static boolean isBegun(Paragraph paragraph, PageLine line, Margins margins) {
    PageLine last = paragraph.last();
    boolean ended =
        Scripts.endsSentence(last.text()) || Headings.rankOf(paragraph.text()).isPresent();
    if (BEGINS_ITEM.matcher(line.text()).matches() && ended) {
      return true;
    }
    if (paragraph.isSetRight() && margins.indentOf(line) < line.size()) {
      return true;
    }
    float indent = margins.indentOf(line) - paragraph.indentOfLines();
    return indent > INDENT * line.size() && (ended || !paragraph.hangs(line, margins));
  }
}
