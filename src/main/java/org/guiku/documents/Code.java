package org.guiku.documents;

import java.util.Optional;
import org.guiku.coding.CodedValue;

/**
 * One value that holds of a document, and where it comes from.
 *
 * @param value in the form of the outer contract; empty where a person says that there is none
 * @param label the value as people read it, in Chinese
 * @param confidence 0 to 1; a person is sure
 * @param evidence the words of the text; a person gives none
 */
public record Code(
    CodedValue.Field field,
    Optional<String> value,
    String label,
    double confidence,
    Optional<CodedValue.Evidence> evidence,
    By by) {

  /** Who says it. */
  public enum By {
    RULE,
    PERSON
  }

  static Code byRule(CodedValue coded) {
    return new Code(
        coded.field(),
        Optional.of(coded.value()),
        coded.label(),
        coded.confidence(),
        Optional.of(coded.evidence()),
        By.RULE);
  }

  static Code byPerson(CodedValue.Field field, String value) {
    String label = CodeWords.label(field, value);
    return new Code(field, Optional.of(value), label, 1, Optional.empty(), By.PERSON);
  }

  static Code noneByPerson(CodedValue.Field field) {
    return new Code(field, Optional.empty(), "", 1, Optional.empty(), By.PERSON);
  }
}
