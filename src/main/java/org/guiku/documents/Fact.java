package org.guiku.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** The field of the coding that it is; empty for what is not coded. */
  public Optional<CodedValue.Field> field() {
    return field;
  }

  /** Whether a text says it; who may read a document is a person's to decide. */
  public boolean isReadFromText() {
    return this != VISIBILITY;
  }

  /**
   * A person's word on it, if what they gave has its form.
   *
   * @param given none where they say that there is none; several for subjects alone
   */
  public Optional<Said> said(List<String> given) {
    if (given.isEmpty()) {
      return field.isPresent() ? Optional.of(Said.NONE) : Optional.empty();
    }
    List<String> checked =
        given.stream().flatMap(value -> FactForm.checked(this, value).stream()).distinct().toList();
    boolean fits = given.size() <= (this == SUBJECTS ? FactForm.MOST_SUBJECTS : 1);
    return fits && checked.size() == Set.copyOf(given).size()
        ? Optional.of(new Said(Said.Says.VALUE, checked))
        : Optional.empty();
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
