package org.guiku.ingestion.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes headings whole that are set over two lines, which read as paragraphs of their own. */
final class HeadingLines {

  private static final Pattern ONLY_NUMBER =
      Pattern.compile("第\\s*[〇零一二三四五六七八九十百0-9]{1,5}\\s*[编篇章节]|附[件录表]\\s*[0-9一二三四五六七八九十]{0,3}");

  private static final int LONGEST = 40;

  /** In ems. */
  private static final float FARTHEST = 2.6f;

  private HeadingLines() {}

  static List<PageElement> joined(List<PageElement> elements, TypeSizes sizes) {
    List<PageElement> joined = new ArrayList<>();
    for (PageElement element : elements) {
      if (!joined.isEmpty()
          && joined.getLast() instanceof Paragraph before
          && element instanceof Paragraph paragraph
          && isOneHeading(before, paragraph, sizes)) {
        before.append(paragraph);
      } else {
        joined.add(element);
      }
    }
    return joined;
  }

  private static boolean isOneHeading(Paragraph before, Paragraph paragraph, TypeSizes sizes) {
    if (before.first().page() != paragraph.first().page() || !isShort(paragraph)) {
      return false;
    }
    return ONLY_NUMBER.matcher(before.text()).matches()
        ? isNamed(before, paragraph)
        : isBroken(before, paragraph, sizes);
  }

  private static boolean isShort(Paragraph paragraph) {
    String text = paragraph.text();
    return text.length() <= LONGEST
        && !Scripts.endsSentence(text)
        && Headings.rankOf(text).isEmpty()
        && !ContentsEntry.is(paragraph.last());
  }

  /** A chapter's number on one line, its name on the next. */
  private static boolean isNamed(Paragraph number, Paragraph name) {
    return name.isCentred() || name.first().size() >= number.first().size() && !name.isIndented();
  }

  /** A large heading in the middle that goes on in the next line. */
  private static boolean isBroken(Paragraph before, Paragraph paragraph, TypeSizes sizes) {
    float apart = paragraph.first().baseline() - before.last().baseline();
    return sizes.isLarge(before)
        && (before.isCentred() || before.isBalanced())
        && paragraph.isCentred()
        && before.last().isSizedLike(paragraph.first())
        && apart < FARTHEST * before.last().size();
  }
}
