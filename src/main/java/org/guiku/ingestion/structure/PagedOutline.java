package org.guiku.ingestion.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Tells which paragraphs are headings, by their numbers and by how they are set. */
final class PagedOutline {

  private static final int LONGEST_TITLE = 80;
  private static final int LONGEST_HEADING = 60;

  /** A sentence no longer than this that is a numbered paragraph by itself is its heading. */
  private static final int LONGEST_SENTENCE = 25;

  private static final Pattern NUMBERED_SENTENCE =
      Pattern.compile("(?:第.{1,5}[编章节]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[^。；！？]+。");

  private static final Pattern COUNTED = Pattern.compile("[（(]?\\d{1,2}[）).．、].*");

  private static final Pattern BULLET = Pattern.compile("[•●■◆▪◇○☆★▲△➢✓].+");

  /** The name of the issuing body at the head of a document's first page. */
  private static final Pattern LETTERHEAD = Pattern.compile(".{2,25}文\\s*件");

  private final List<PageElement> elements;
  private final TypeSizes sizes;
  private final Optional<Paragraph> title;
  private final int outermost;

  private PagedOutline(List<PageElement> elements, TypeSizes sizes) {
    this.elements = elements;
    this.sizes = sizes;
    title = findTitle();
    outermost = outermost();
  }

  static PagedOutline of(List<PageElement> elements) {
    TypeSizes sizes = TypeSizes.of(elements);
    return new PagedOutline(HeadingLines.joined(elements, sizes), sizes);
  }

  Optional<String> title() {
    return title.map(Paragraph::text);
  }

  /** The largest type on the first page, or else what stands first in its middle. */
  private Optional<Paragraph> findTitle() {
    List<Paragraph> first = new ArrayList<>();
    for (PageElement element : elements) {
      if (element instanceof Paragraph paragraph && paragraph.first().page() == firstPage()) {
        first.add(paragraph);
      }
    }
    first.removeIf(p -> !mayBeTitle(p.text()));
    Optional<Paragraph> large =
        first.stream().filter(sizes::isLarge).max(Comparator.comparing(p -> p.first().size()));
    return large.or(() -> first.stream().filter(Paragraph::isCentred).findFirst());
  }

  private int firstPage() {
    return elements.stream()
        .filter(Paragraph.class::isInstance)
        .map(Paragraph.class::cast)
        .findFirst()
        .map(paragraph -> paragraph.first().page())
        .orElse(0);
  }

  private static boolean mayBeTitle(String text) {
    return text.length() > 3
        && text.length() <= LONGEST_TITLE
        && !Scripts.endsSentence(text)
        && !LETTERHEAD.matcher(text).matches()
        && Headings.rankOf(text).isEmpty();
  }

  private int outermost() {
    int outermost = Integer.MAX_VALUE;
    for (PageElement element : elements) {
      if (element instanceof Paragraph paragraph) {
        OptionalInt rank = numberedRank(paragraph);
        outermost = rank.isPresent() ? Math.min(outermost, rank.getAsInt()) : outermost;
      }
    }
    return outermost == Integer.MAX_VALUE ? 0 : outermost;
  }

  void writeTo(PassageWriter writer) {
    for (int i = 0; i < elements.size(); i++) {
      switch (elements.get(i)) {
        case Paragraph paragraph -> write(paragraph, i, writer);
        case PageElement.Tabular tabular -> tabular.table().writeTo(writer);
        case PageElement.Turned turned ->
            writer.paragraph(turned.text().text(), turned.text().lines());
      }
    }
  }

  private void write(Paragraph paragraph, int place, PassageWriter writer) {
    PassageText text = PassageText.of(paragraph.lines());
    OptionalInt rank = rank(paragraph);
    if (ContentsEntry.is(paragraph.last())) {
      PassageText entry = ContentsEntry.text(paragraph.lines());
      writer.item(entry.text(), entry.lines());
    } else if (isListed(paragraph, rank, place)) {
      writer.item(text.text(), text.lines());
    } else if (rank.isPresent()) {
      writer.heading(rank.getAsInt(), text.text(), text.lines());
    } else {
      writer.paragraph(text.text(), text.lines());
    }
  }

  private OptionalInt rank(Paragraph paragraph) {
    OptionalInt numbered = numberedRank(paragraph);
    if (numbered.isPresent()) {
      return numbered;
    }
    boolean isTitle = title.filter(paragraph::equals).isPresent();
    return isTitle || isSetAsHeading(paragraph) ? OptionalInt.of(outermost) : OptionalInt.empty();
  }

  private OptionalInt numberedRank(Paragraph paragraph) {
    String text = paragraph.text();
    boolean isSentence =
        text.length() <= LONGEST_SENTENCE
            && paragraph.lines().size() == 1
            && NUMBERED_SENTENCE.matcher(text).matches();
    return Headings.rankOf(isSentence ? text.substring(0, text.length() - 1) : text);
  }

  private boolean isSetAsHeading(Paragraph paragraph) {
    String text = paragraph.text();
    return sizes.isLarge(paragraph)
        && paragraph.isCentred()
        && text.length() <= LONGEST_HEADING
        && text.codePoints().anyMatch(Character::isLetter)
        && !Scripts.endsSentence(text);
  }

  /** Counted lines one right after the other are a list, as are those with bullets. */
  private boolean isListed(Paragraph paragraph, OptionalInt rank, int place) {
    String text = paragraph.text();
    if (BULLET.matcher(text).matches()) {
      return true;
    }
    return rank.isPresent()
        && COUNTED.matcher(text).matches()
        && (isRankedSo(place - 1, rank) || isRankedSo(place + 1, rank));
  }

  private boolean isRankedSo(int place, OptionalInt rank) {
    return place >= 0
        && place < elements.size()
        && elements.get(place) instanceof Paragraph paragraph
        && numberedRank(paragraph).equals(rank);
  }
}
