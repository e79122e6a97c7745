package org.guiku.coding;

import java.util.OptionalInt;

/**
 * What a rule read from a document's text about what the document is.
 *
 * @param value in the form of the outer contract: six digits, an ISO date, the name of a constant
 * @param label the same as people read it
 * @param confidence 0 to 1, how often this rule holds where no better one spoke
 * @param rule the short name of the rule that spoke
 */
public record CodedValue(
    Field field, String value, String label, double confidence, Evidence evidence, String rule) {

  /** What is coded; only subjects may have several values. */
  public enum Field {
    REGION("region"),
    LEVEL("level"),
    CATEGORY("category"),
    PERIOD("period"),
    KIND("kind"),
    ISSUER("issuer"),
    DOCUMENT_NUMBER("documentNumber"),
    ISSUED_ON("issuedOn"),
    SUBJECT("subjects"),
    PLAN_CODE("planCode"),
    INDEX_NUMBER("indexNumber"),
    TOPIC("topic");

    private final String wording;

    Field(String wording) {
      this.wording = wording;
    }

    /** Its name in the outer contract. */
    public String wording() {
      return wording;
    }
  }

  /**
   * The words that a value was read from.
   *
   * @param page from 1, where the format has pages
   */
  public record Evidence(OptionalInt page, String text) {}
}
