package org.guiku.review.reading;

import java.util.List;

/** Where in a draft an opinion belongs, or why that is not known. Nothing is guessed. */
public sealed interface Placement {

  /** What led to a place. */
  enum By {
    /** The passage that bears the mark. */
    SAME_PASSAGE,
    /** The draft's own words. */
    QUOTATION,
    /** 第三章第二节, 三、（二）, 3.2. */
    NUMBER,
    HEADING_WORDS,
    BOX,
    TABLE,
    PAGE,
    /** 第2段, 第3项, 第5行. */
    COUNT
  }

  /** Why there is no place. */
  enum Why {
    /** It is on the whole draft. */
    WHOLE_DRAFT,
    /** It names no place and quotes nothing. */
    NO_CLAUSE,
    /** The draft has no such place. */
    NOT_FOUND
  }

  /**
   * One passage of the draft.
   *
   * @param words the clause's or the draft's own, by which it was found
   */
  record Placed(int ordinal, By by, String words) implements Placement {}

  /**
   * Several places that it may mean, or a clause and a quotation that do not agree.
   *
   * @param ordinals in reading order, at least two
   */
  record Ambiguous(List<Integer> ordinals, By by) implements Placement {

    public Ambiguous {
      ordinals = List.copyOf(ordinals);
    }
  }

  /** No place; a person has to say it. */
  record Unplaced(Why why) implements Placement {}
}
