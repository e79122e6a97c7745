package org.guiku.documents;

import java.util.Arrays;
import java.util.Optional;
import org.guiku.coding.CodedValue;
import org.guiku.coding.CodedValue.Field;

/** What a person may say of a document. */
public enum Fact {
  TITLE("title"),
  VISIBILITY("visibility"),
  KIND(Field.KIND),
  PLAN_CODE(Field.PLAN_CODE),
  REGION(Field.REGION),
  LEVEL(Field.LEVEL),
  CATEGORY(Field.CATEGORY),
  PERIOD(Field.PERIOD),
  ISSUER(Field.ISSUER),
  DOCUMENT_NUMBER(Field.DOCUMENT_NUMBER),
  ISSUED_ON(Field.ISSUED_ON),
  INDEX_NUMBER(Field.INDEX_NUMBER),
  TOPIC(Field.TOPIC),
  SUBJECTS(Field.SUBJECT);

  private final String wording;
  private final Optional<CodedValue.Field> field;

  Fact(String wording) {
    this.wording = wording;
    this.field = Optional.empty();
  }

  Fact(CodedValue.Field field) {
    this.wording = field.wording();
    this.field = Optional.of(field);
  }

  /** Its name in the outer contract. */
  public String wording() {
    return wording;
  }

  /** Whether only a person decides it: a text does not say who may read it. */
  public boolean isLeftToPeople() {
    return this == VISIBILITY;
  }

  public static Optional<Fact> named(String wording) {
    return Arrays.stream(values()).filter(fact -> fact.wording.equals(wording)).findFirst();
  }

  static Fact of(CodedValue.Field field) {
    return Arrays.stream(values())
        .filter(fact -> fact.field.equals(Optional.of(field)))
        .findFirst()
        .orElseThrow();
  }
}
