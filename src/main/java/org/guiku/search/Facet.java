package org.guiku.search;

/** A property of documents by which a result is narrowed and counted. */
public enum Facet {
  KIND("kind"),
  LEVEL("level"),
  CATEGORY("category"),
  /** Of the plan, as the catalog has it. */
  MANAGEMENT_CLASS("managementClass"),
  /** The number of the five-year period. */
  PERIOD("period"),
  /** Under every code that finds the document: its own, later ones, and all above. */
  REGION("region"),
  ISSUER("issuer"),
  SUBJECT("subject");

  private final String wording;

  Facet(String wording) {
    this.wording = wording;
  }

  /** Its name in the outer contract. */
  public String wording() {
    return wording;
  }
}
