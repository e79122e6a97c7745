package org.guiku.catalog;

import java.util.Arrays;
import java.util.Optional;

/** What is said of a plan. */
public enum PlanField {
  TITLE("title"),
  LEVEL("level"),
  CATEGORY("category"),
  MANAGEMENT_CLASS("managementClass"),
  PERIOD("period"),
  REGION("region"),
  DEPARTMENT("department"),
  SUPERIOR("superior"),
  NO_SUPERIOR("noSuperior");

  private final String wording;

  PlanField(String wording) {
    this.wording = wording;
  }

  /** Its name in the outer contract. */
  public String wording() {
    return wording;
  }

  public static Optional<PlanField> named(String wording) {
    return Arrays.stream(values()).filter(field -> field.wording.equals(wording)).findFirst();
  }

  /** Whether an application says it; the superior plan may be named later. */
  boolean isWanted() {
    return this != SUPERIOR && this != NO_SUPERIOR;
  }

  /** Whether it stays as it was when the code was given, which holds some of it. */
  public boolean isFixedByCode() {
    return this == LEVEL || this == CATEGORY || this == PERIOD || this == REGION;
  }
}
