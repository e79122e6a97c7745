package org.guiku.review.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guiku.review.reading.Step.Kind;

/** Reads the steps of references, and the numbers of headings, which are written alike. */
final class StepReader {

  private static final String N = "([一二三四五六七八九十〇零○\\d]{1,6})";
  private static final String HAN = "([一二三四五六七八九十]{1,3})";

  private static final Map<Kind, Pattern> FORMS = new EnumMap<>(Kind.class);

  static {
    form(Kind.WHOLE, "全文|全篇|通篇|整个规划|规划全文");
    form(Kind.PAGE, "第\\s*N\\s*页|[PpＰ][.．]?\\s*(\\d{1,4})(?:页)?(?![A-Za-z])");
    form(Kind.PART, "第\\s*N\\s*(?:编|篇|部分)");
    form(Kind.CHAPTER, "第\\s*N\\s*章(?:标题|题目|章名)?|" + HAN + "章(?=[一二三四五六七八九十]{1,3}节)");
    form(Kind.SECTION, "第\\s*N\\s*节(?:标题|题目|节名)?|(?<=章)" + HAN + "节");
    form(Kind.BOX, "专栏\\s*N");
    form(
        Kind.TABLE,
        "(?<![水电气仪])附?表\\s*N(?!\\s*[.\\d万亿只个块份张种类套])|(?:主要|发展|核心|规划)*(?:目标)?指标(?:体系)?表|目标表");
    form(Kind.PARAGRAPH, "(倒数)?第\\s*N\\s*(?:自然)?段|(首|末)段|(最后)一(?:自然)?段");
    form(Kind.LINE, "第\\s*N\\s*行");
    form(Kind.ENTRY, "第\\s*[（(]?N[）)]?\\s*[项条款点个]|序号\\s*N");
    form(
        Kind.NAMED,
        "前\\s*言|序\\s*言|引\\s*言|结\\s*语|附件\\s*[一二三四五六七八九十\\d]{1,2}|附录"
            + "|[“\"「]((?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第N[章节])[^“”\"「」]{2,40})[”\"」]"
            + "|[“\"「]([^“”\"「」]{2,40})[”\"」](?:这?一?(?:章|节|小节)|部分|条)");
    form(Kind.DECIMAL, "(?<![\\d.])\\d{1,2}(?:[.．]\\d{1,2}){1,3}(?![\\d.%％]|\\s*[亿万个])");
    form(Kind.FIRST, HAN + "(?:、|(?=[（(]))");
    form(Kind.SECOND, "[（(]" + HAN + "[）)]");
    form(Kind.FOURTH, "[（(](\\d{1,2})[）)]");
    form(Kind.THIRD, "(?<!\\d)(\\d{1,2})(?:、|[.．](?!\\d))");
    form(Kind.CELL, "[“\"「]([^“”\"「」]{2,40})[”\"」]");
  }

  private static final List<Kind> NUMBERS =
      List.of(
          Kind.PART,
          Kind.CHAPTER,
          Kind.SECTION,
          Kind.BOX,
          Kind.DECIMAL,
          Kind.FIRST,
          Kind.SECOND,
          Kind.FOURTH,
          Kind.THIRD);

  /**
   * A step in a text.
   *
   * @param end offset after its last character
   */
  record Found(Step step, int end) {}

  private StepReader() {}

  private static void form(Kind kind, String form) {
    FORMS.put(kind, Pattern.compile(form.replace("N", N)));
  }

  /** The step of a kind that begins at a place of a text. */
  static Optional<Found> at(String text, int place, Kind kind) {
    Matcher matcher =
        Objects.requireNonNull(FORMS.get(kind)).matcher(text).region(place, text.length());
    matcher.useTransparentBounds(true);
    return matcher.lookingAt() && matcher.end() > place
        ? Optional.of(new Found(step(kind, matcher), matcher.end()))
        : Optional.empty();
  }

  /** The step of whatever kind that begins there; a table's row can be named by its words. */
  static Optional<Found> anyAt(String text, int place, boolean inTable) {
    return Stream.of(Kind.values())
        .filter(kind -> inTable || kind != Kind.CELL)
        .flatMap(kind -> at(text, place, kind).stream())
        .findFirst();
  }

  /** The number at the beginning of a heading, of a box or of a numbered paragraph. */
  static Optional<Step> headOf(String text) {
    String line = text.stripLeading();
    return NUMBERS.stream()
        .flatMap(kind -> at(line, 0, kind).stream())
        .map(Found::step)
        .findFirst();
  }

  private static Step step(Kind kind, Matcher matcher) {
    String words = matcher.group();
    int number = 0;
    for (int group = 1; group <= matcher.groupCount(); group++) {
      String found = matcher.group(group);
      number = number == 0 && found != null ? Count.of(found) : number;
    }
    return switch (kind) {
      case PARAGRAPH -> new Step(kind, paragraph(words, number), words);
      case NAMED, CELL -> new Step(kind, 0, bare(words));
      default -> new Step(kind, number, words);
    };
  }

  private static int paragraph(String words, int number) {
    if (words.startsWith("首")) {
      return 1;
    }
    return words.matches("(?:末|最后).*") ? -1 : words.startsWith("倒数") ? -number : number;
  }

  private static String bare(String words) {
    return words.replaceAll("^[“\"「]|[”\"」].*$|\\s", "");
  }
}
