package org.guiku.documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.guiku.coding.CodedValue;
import org.jspecify.annotations.Nullable;

/**
 * A coded value as the outer contract shows it.
 *
 * @param value left out where a person says that there is none
 * @param evidence left out where a person says it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CodeView(
    String field,
    @Nullable String value,
    String label,
    double confidence,
    @Nullable Evidence evidence,
    Code.By by) {

  /**
   * The words it was read from.
   *
   * @param page from 1, where the format has pages
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Evidence(@Nullable Integer page, String text) {}

  /** What a rule read, where nobody could overrule it. */
  public static CodeView of(CodedValue coded) {
    return of(Code.byRule(coded));
  }

  static CodeView of(Code code) {
    return new CodeView(
        code.field().wording(),
        code.value().orElse(null),
        code.label(),
        code.confidence(),
        code.evidence()
            .map(
                words ->
                    new Evidence(
                        words.page().isPresent() ? words.page().getAsInt() : null, words.text()))
            .orElse(null),
        code.by());
  }
}
