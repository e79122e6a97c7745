package org.guiku.catalog;

import java.util.Arrays;
import java.util.Optional;

/** Where a plan stands, in the order in which it goes on. */
public enum Stage {
  /** 立项申请. */
  APPLIED,
  /** 纳入目录. */
  LISTED,
  /** 前期研究. */
  STUDY,
  /** 规划编制. */
  DRAFTING,
  /** 审批. */
  APPROVAL,
  /** 发布. */
  ISSUED,
  /** 规划实施. */
  IMPLEMENTATION,
  /** 归档. */
  ARCHIVED;

  public static Optional<Stage> named(String name) {
    return Arrays.stream(values()).filter(stage -> stage.name().equals(name)).findFirst();
  }

  /** The one after it; empty for the last. */
  public Optional<Stage> next() {
    return ordinal() + 1 < values().length
        ? Optional.of(values()[ordinal() + 1])
        : Optional.empty();
  }

  /** Whether it is that stage or a later one. */
  public boolean isFrom(Stage other) {
    return compareTo(other) >= 0;
  }
}
