package org.guiku.review.reading;

/**
 * One step of a reference to a place in a draft, such as 第三章 or 第2段.
 *
 * @param number from 1, counted from the end where negative; 0 where the words tell
 * @param words as written
 */
record Step(Kind kind, int number, String words) {

  /** What is counted; each may stand within those before it. */
  enum Kind {
    /** 全文: no place. */
    WHOLE,
    PAGE,
    /** 编, 篇, 部分. */
    PART,
    CHAPTER,
    SECTION,
    /** 前言, or a heading's own words. */
    NAMED,
    /** 3.2. */
    DECIMAL,
    /** 一、. */
    FIRST,
    /** （一）. */
    SECOND,
    /** 1.. */
    THIRD,
    /** （1）. */
    FOURTH,
    BOX,
    TABLE,
    /** 第2段. */
    PARAGRAPH,
    /** 第3项, 第4条. */
    ENTRY,
    /** 第5行 of a table. */
    LINE,
    /** The row of a table that these words name. */
    CELL;

    /** Whether it can say a place by itself in running text. */
    boolean opens() {
      return compareTo(DECIMAL) <= 0 || this == BOX || this == TABLE;
    }

    /** Whether it counts what another step has found. */
    boolean isDetail() {
      return compareTo(PARAGRAPH) >= 0;
    }

    /** Whether a chapter, or something else of its own, is wanted above it. */
    boolean isRelative() {
      return this == SECTION || compareTo(FIRST) >= 0 && compareTo(FOURTH) <= 0 || isDetail();
    }
  }

  /** The same step within another: what a box or a table numbers is an entry of it. */
  Step below(Step outer) {
    boolean lists = outer.kind == Kind.BOX || outer.kind == Kind.TABLE;
    boolean numbers = kind.compareTo(Kind.FIRST) >= 0 && kind.compareTo(Kind.FOURTH) <= 0;
    return lists && numbers ? new Step(Kind.ENTRY, number, words) : this;
  }

  /** Whether it can stand within another. */
  boolean isWithin(Step outer) {
    return outer.kind != Kind.WHOLE && outer.kind.compareTo(below(outer).kind) < 0;
  }

  /** Whether both count the same: 第三章 and 第3章. */
  boolean isSame(Step other) {
    return kind == other.kind
        && (kind == Kind.DECIMAL
            ? dense(words).equals(dense(other.words))
            : number == other.number);
  }

  private static String dense(String decimal) {
    return decimal.replace('．', '.').replaceAll("[^\\d.]", "").replaceAll("\\.$", "");
  }
}
