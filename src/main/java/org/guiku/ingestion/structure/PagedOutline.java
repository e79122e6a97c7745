package org.guiku.ingestion.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tells which paragraphs are headings, by their numbers and by how they are set. */
final class PagedOutline {

  private static final int LONGEST_TITLE = 80;
  private static final int LONGEST_HEADING = 60;

  /** A sentence no longer than this that is a numbered paragraph by itself is its heading. */
  private static final int LONGEST_SENTENCE = 25;

  private static final Pattern NUMBERED_SENTENCE =
      Pattern.compile("(?:第.{1,5}[编章节]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[^。；！？]+。");

  /** 一）, which lacks its bracket in print or by a fault of the font. */
  private static final Pattern HALF_BRACKETED = Pattern.compile("[一二三四五六七八九十]{1,3}[)）].*");

  private static final Pattern COUNTED = Pattern.compile("[（(]?\\d{1,2}[）).．、].*");

  private static final Pattern BULLET = Pattern.compile("[•●■◆▪◇○☆★▲△➢✓].+");

  /** The name of the issuing body at the head of a document's first page. */
  private static final Pattern LETTERHEAD = Pattern.compile(".{2,25}文\\s*件");

  /** Such a body alone in large type is a red head or the foot of a cover, never a title. */
  private static final Pattern ISSUING_BODY =
      Pattern.compile(".{2,25}(?:局|委员会|政府|厅|办公室|研究院|公司)(?:\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?)?");

  private static final Pattern DATE =
      Pattern.compile("[\\d〇○零一二三四五六七八九]{4}年[\\d一二三四五六七八九十]{1,3}月(?:[\\d一二三四五六七八九十]{1,3}日)?");

  private final List<PageElement> elements;
  private final TypeSizes sizes;
  private final Optional<Paragraph> title;
  private final BitSet contents;

  private PagedOutline(List<PageElement> elements, TypeSizes sizes) {
    this.elements = elements;
    this.sizes = sizes;
    title = findTitle();
    contents = Contents.of(elements);
  }

  static PagedOutline of(List<PageElement> elements) {
    TypeSizes sizes = TypeSizes.of(elements);
    return new PagedOutline(HeadingLines.joined(elements, sizes), sizes);
  }

  Optional<String> title() {
    return title.map(Paragraph::text);
  }

  /** The largest type on the first page, or what stands first in its middle, or names a plan. */
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
    return large
        .or(() -> first.stream().filter(Paragraph::isCentred).findFirst())
        .or(() -> first.stream().filter(p -> TitleLines.isNamed(p.text())).findFirst());
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
        && !isSignature(text)
        && Headings.rankOf(text).isEmpty();
  }

  void writeTo(PassageWriter writer) {
    boolean framed = false;
    for (int i = 0; i < elements.size(); i++) {
      if (framed && !isFramed(elements.get(i))) {
        writer.close(Headings.BOX);
      }
      framed = isFramed(elements.get(i));
      switch (elements.get(i)) {
        case Paragraph paragraph -> write(paragraph, i, writer);
        case PageElement.Tabular tabular -> tabular.table().writeTo(writer);
        case PageElement.Turned turned ->
            writer.paragraph(turned.text().text(), turned.text().lines());
      }
    }
  }

  /** A box's section ends with its frame. */
  private static boolean isFramed(PageElement element) {
    return element instanceof Paragraph paragraph && paragraph.framed();
  }

  private void write(Paragraph paragraph, int place, PassageWriter writer) {
    PassageText text = PassageText.of(paragraph.lines());
    OptionalInt rank = rank(paragraph);
    if (contents.get(place)) {
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
    return isTitle || isSetAsHeading(paragraph)
        ? OptionalInt.of(Headings.ALONE)
        : OptionalInt.empty();
  }

  private OptionalInt numberedRank(Paragraph paragraph) {
    String text = paragraph.text();
    boolean isSentence =
        text.length() <= LONGEST_SENTENCE
            && paragraph.lines().size() == 1
            && NUMBERED_SENTENCE.matcher(text).matches();
    String heading = isSentence ? text.substring(0, text.length() - 1) : text;
    return Headings.rankOf(HALF_BRACKETED.matcher(heading).matches() ? "（" + heading : heading);
  }

  private boolean isSetAsHeading(Paragraph paragraph) {
    String text = paragraph.text();
    return sizes.isLarge(paragraph)
        && (paragraph.isCentred() || paragraph.lines().size() == 1)
        && text.length() <= LONGEST_HEADING
        && text.codePoints().anyMatch(Character::isLetter)
        && !Scripts.endsSentence(text)
        && !isSignature(text);
  }

  /** Who issued it, or when: what stands at the foot of a cover and at the end of a letter. */
  private static boolean isSignature(String text) {
    return ISSUING_BODY.matcher(text).matches() || DATE.matcher(text).matches();
  }

  /**
   * Whether it is an item of a list: it has a bullet, or is counted, and closes with a semicolon or
   * stands right beside another so counted.
   */
  private boolean isListed(Paragraph paragraph, OptionalInt rank, int place) {
    String text = paragraph.text();
    if (BULLET.matcher(text).matches()) {
      return true;
    }
    return COUNTED.matcher(text).matches()
        && (closesItem(paragraph)
            || isParagraph(place - 1, PagedOutline::closesItem)
            || rank.isPresent() && isRankedBeside(place, rank));
  }

  private static boolean closesItem(Paragraph paragraph) {
    return COUNTED.matcher(paragraph.text()).matches()
        && "；;".indexOf(paragraph.text().charAt(paragraph.text().length() - 1)) >= 0;
  }

  private boolean isRankedBeside(int place, OptionalInt rank) {
    Predicate<Paragraph> ranked = paragraph -> numberedRank(paragraph).equals(rank);
    return isParagraph(place - 1, ranked) || isParagraph(place + 1, ranked);
  }

  private boolean isParagraph(int place, Predicate<Paragraph> such) {
    return place >= 0
        && place < elements.size()
        && elements.get(place) instanceof Paragraph paragraph
        && such.test(paragraph);
  }
}
