package org.guiku.documents.citation;

import org.guiku.documents.DocumentKind;

/**
 * What GB/T 7714-2015 calls the type of a document (annex B). The standard knows no plans; it files
 * what a body has worked out and answers for, government white papers among them, as reports, and
 * what is announced on a web site as electronic bulletins.
 */
enum Mark {
  REPORT("R"),
  BULLETIN("EB"),
  OTHER("Z");

  private final String letters;

  Mark(String letters) {
    this.letters = letters;
  }

  /** With the carrier, which is always the net. */
  String written() {
    return "[" + letters + "/OL]";
  }

  static Mark of(DocumentKind kind) {
    return switch (kind) {
      case STUDY,
          OUTLINE,
          CONSULTATION_DRAFT,
          REVIEW_DRAFT,
          APPROVAL_DRAFT,
          PLAN,
          REVIEW_OPINION,
          ENVIRONMENTAL_ASSESSMENT,
          WATER_ASSESSMENT,
          EXPLANATION,
          EXPERT_OPINION,
          ALIGNMENT_OPINION,
          EVALUATION ->
          REPORT;
      case NOTICE, INTERPRETATION, PUBLICITY -> BULLETIN;
      case OTHER -> OTHER;
    };
  }
}
