package org.guiku.coding;

import java.util.Optional;

/** The four categories of plans (四类), in the order of their digits in a plan code. */
public enum Category {
  /** 发展规划. */
  DEVELOPMENT,
  /** 国土空间规划. */
  SPATIAL,
  /** 专项规划. */
  SPECIAL,
  /** 区域规划. */
  REGIONAL;

  int digit() {
    return ordinal() + 1;
  }

  static Optional<Category> of(int digit) {
    return digit >= 1 && digit <= values().length
        ? Optional.of(values()[digit - 1])
        : Optional.empty();
  }
}
