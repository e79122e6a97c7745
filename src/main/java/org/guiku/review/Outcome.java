package org.guiku.review;

/** What became of an opinion (采纳情况). */
public enum Outcome {
  /** Nobody has answered it. */
  OPEN,
  /** 采纳. */
  ADOPTED,
  /** 部分采纳. */
  PARTLY_ADOPTED,
  /** 未采纳. */
  DECLINED
}
