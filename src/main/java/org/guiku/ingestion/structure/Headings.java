package org.guiku.ingestion.structure;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells headings of Chinese official texts by how they are numbered.
 *
 * <p>Ranks follow the custom of plans and of GB/T 9704: 编, 章, 节, 一、, （一）, 1., （1）. They are ten
 * apart, so that a format's own levels find room between them.
 */
public final class Headings {

  /** 前言, 目录, 结语: closes whatever is open, and holds no other heading. */
  public static final int ALONE = 0;

  static final int ANNEX = 10;
  static final int PART = 20;
  static final int CHAPTER = 30;
  static final int SECTION = 40;
  static final int ENUMERATED = 50;
  static final int BRACKETED = 60;
  static final int DECIMAL = 70;
  static final int BRACKETED_DECIMAL = 80;
  static final int BOX = 90;

  /** A way of numbering, and how long a line so numbered may be and still be a heading. */
  private record Numbering(int rank, int longest, Pattern form) {

    Numbering(int rank, int longest, String form) {
      this(rank, longest, Pattern.compile(form));
    }
  }

  private static final String CHINESE = "[〇○零一二三四五六七八九十百]{1,5}";
  private static final String ORDINAL = "第\\s*(?:" + CHINESE + "|[0-9０-９]{1,3})\\s*";

  /** Words after 第三章 by which a sentence speaks of the chapter rather than opening it. */
  private static final String NOT_SPOKEN_OF = "(?![规規]定|所|的|中|和|与|、|，|至|及|或|以|内|关于.{0,60}的)";

  private static final List<Numbering> NUMBERINGS =
      List.of(
          new Numbering(PART, 60, ORDINAL + "(?:[编編](?![制辑辑纂号队])|篇|部分)" + NOT_SPOKEN_OF + ".*"),
          new Numbering(CHAPTER, 60, ORDINAL + "章(?!程)" + NOT_SPOKEN_OF + ".*"),
          new Numbering(SECTION, 60, ORDINAL + "[节節](?!课|車|车)" + NOT_SPOKEN_OF + ".*"),
          new Numbering(ENUMERATED, 50, CHINESE + "\\s*[、．.]\\s*\\S.*"),
          new Numbering(BRACKETED, 45, "[（(]\\s*" + CHINESE + "\\s*[）)]\\s*\\S.*"),
          new Numbering(DECIMAL, 30, "[0-9０-９]{1,2}\\s*[.．、](?![0-9０-９])\\s*[^0-9\\s].*"),
          new Numbering(BRACKETED_DECIMAL, 30, "[（(]?\\s*[0-9０-９]{1,2}\\s*[）)]\\s*[^0-9\\s].*"),
          new Numbering(
              BOX,
              45,
              "[专專][栏欄]\\s*(?:"
                  + CHINESE
                  + "|[0-9０-９]{1,3}(?:-\\d+)?|[：:])"
                  + NOT_SPOKEN_OF
                  + ".*"),
          new Numbering(
              ANNEX,
              45,
              "附[件录錄表]\\s*(?:(?:"
                  + CHINESE
                  + "|[0-9０-９]{1,2})(?:[-－—]\\d{1,2})?)?"
                  + "(?:(?:\\s|[：:](?<=[0-9０-９一二三四五六七八九十].))\\s*\\S.*)?"));

  /** 1.1, 1.1.1 and so on, as technical plans count; 1.5亿元 is an amount. */
  private static final Pattern OUTLINE =
      Pattern.compile(
          "(?:1?\\d|20)((?:[.．](?:[1-9]|1\\d|20)){1,3})(?:\\s+|(?=[\\u4e00-\\u9fff]))([^0-9\\s%％].*)");

  private static final Pattern UNIT =
      Pattern.compile("[万萬亿億千百倍个個吨噸米公元年月日岁歲亩畝平立人度分小时兆次级級家项項座条條辆台套户口吋寸时].*");

  private static final Pattern STANDING_ALONE =
      Pattern.compile(
          "前言|目[录錄次]|引言|序言|序|[绪緒][论論]|[导導][言语語]|[结結][语語]|[结結]束[语語]|[后後][记記]|[编編]制[说說]明|名[词詞]解[释釋]|参考文献");

  private static final Pattern UNNUMBERED_CHAPTER = Pattern.compile("[总總附][则則]");

  /** An entry of a table of contents: a leader or a gap, then the page. */
  private static final Pattern CONTENTS_ENTRY =
      Pattern.compile(".*(?:[.．·•…⋯]{2,}|\\t|\\S\\s+)[\\s.·…—-]*\\d{1,3}\\s*[-—]?");

  private static final Pattern MARKED_ONLY = Pattern.compile("(?:附[件录錄表]|[专專][栏欄])\\s*\\d+");

  private Headings() {}

  /**
   * The rank of a heading, the outermost lowest; empty where the line is not a heading by itself.
   */
  public static OptionalInt rankOf(String line) {
    String text = line.strip();
    if (text.isEmpty() || text.length() > 80 || !mayOpenHeading(text.charAt(0))) {
      return OptionalInt.empty();
    }
    return endsLikeSentence(text) ? OptionalInt.empty() : rankOfShort(text);
  }

  private static OptionalInt rankOfShort(String text) {
    String dense = text.replaceAll("[\\s\\u3000]+", "");
    if (STANDING_ALONE.matcher(dense).matches()) {
      return OptionalInt.of(ALONE);
    }
    if (UNNUMBERED_CHAPTER.matcher(dense).matches()) {
      return OptionalInt.of(CHAPTER);
    }
    return isContentsEntry(text) ? OptionalInt.empty() : rankByNumbering(text);
  }

  private static OptionalInt rankByNumbering(String text) {
    for (Numbering numbering : NUMBERINGS) {
      if (numbering.form().matcher(text).matches()) {
        return isTitle(text, numbering) ? OptionalInt.of(numbering.rank()) : OptionalInt.empty();
      }
    }
    return rankInOutline(text);
  }

  private static OptionalInt rankInOutline(String text) {
    Matcher outline = OUTLINE.matcher(text);
    if (text.length() > 40 || !outline.matches() || UNIT.matcher(outline.group(2)).matches()) {
      return OptionalInt.empty();
    }
    long depth = outline.group(1).chars().filter(c -> c == '.' || c == '．').count();
    return OptionalInt.of(DECIMAL + (int) depth);
  }

  /** Spares the patterns nearly every line of running text. */
  private static boolean mayOpenHeading(char first) {
    return Character.isDigit(first) || "第〇○零一二三四五六七八九十百（(专專附前目引序绪緒导導结結后後编編名参总總".indexOf(first) >= 0;
  }

  private static boolean endsLikeSentence(String text) {
    return "。；;，,、！!…".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean isContentsEntry(String text) {
    return Character.isDigit(text.charAt(text.length() - 1))
        && CONTENTS_ENTRY.matcher(text).matches()
        && !MARKED_ONLY.matcher(text).matches();
  }

  /** A title is short, is no sentence within, and does not announce a list unless it is high up. */
  private static boolean isTitle(String text, Numbering numbering) {
    boolean announces = text.endsWith("：") || text.endsWith(":");
    return text.length() <= numbering.longest()
        && text.indexOf('。') < 0
        && text.indexOf('；') < 0
        && !(announces && (numbering.rank() > ENUMERATED || text.matches(".*[下如][列下]?：|.*的：")))
        && commas(text) <= (numbering.rank() >= DECIMAL ? 1 : 3)
        && !text.matches(".*\\.(?:docx?|pdf|xlsx?|zip|rar|wps|et|ofd)");
  }

  private static long commas(String text) {
    return text.chars().filter(c -> c == '，' || c == ',').count();
  }
}
