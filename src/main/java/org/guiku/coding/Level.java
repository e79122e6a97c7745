package org.guiku.coding;

/** The level of government that a document belongs to. */
public enum Level {
  NATIONAL("国家级"),
  PROVINCIAL("省级"),
  MUNICIPAL("市级"),
  COUNTY("县级");

  private final String label;

  Level(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  static Level of(Region region) {
    return switch (region.level()) {
      case PROVINCIAL -> PROVINCIAL;
      case MUNICIPAL -> MUNICIPAL;
      case COUNTY -> COUNTY;
    };
  }
}
