package org.guiku.comparison;

import java.time.Instant;
import org.guiku.comparison.diff.Redline;
import org.guiku.comparison.diff.Sameness;
import org.guiku.documents.DocumentId;

/**
 * Two documents laid side by side.
 *
 * @param madeBy the key of a viewer
 */
public record Comparison(
    ComparisonId id,
    DocumentId left,
    DocumentId right,
    Sameness sameness,
    String madeBy,
    Instant madeAt,
    State state) {

  /** How far it has come. */
  public sealed interface State {

    /** Begun, or waiting for its turn. */
    record Running() implements State {}

    /** Made, of the texts that both documents had then. */
    record Done(Redline.Summary summary) implements State {}

    /** Not to be made; the code says why. */
    record Failed(Reason reason) implements State {}
  }

  /** Why a comparison was not made. */
  public enum Reason {
    /** It took longer than it may. */
    TIMED_OUT,
    /** It wanted more memory than there was. */
    OUT_OF_MEMORY,
    /** A document was no longer there, or its text was not. */
    NO_TEXT
  }
}
