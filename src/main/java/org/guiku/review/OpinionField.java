package org.guiku.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.guiku.documents.PassageAddress;
import org.guiku.review.reading.Opinion;

/** What people may say of an opinion. */
public enum OpinionField {
  /** 提出单位. */
  WHO(200),
  /** 章节条款. */
  CLAUSE(1_000),
  /** 意见内容. */
  TEXT(20_000),
  /** Why it is held. */
  REASON(5_000),
  /** The wording that the text should have. */
  PROPOSAL(5_000),
  /** Address of the passage that it is on; said by nobody, the program finds it. */
  PLACE(60);

  private final int longest;

  OpinionField(int longest) {
    this.longest = longest;
  }

  /** Most characters. */
  int longest() {
    return longest;
  }

  /** As clients write it. */
  public String wording() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<OpinionField> named(String wording) {
    return Arrays.stream(values()).filter(field -> field.wording().equals(wording)).findFirst();
  }

  /** What an opinion says of it; empty where it says nothing. */
  Optional<String> of(ReviewOpinion opinion) {
    Opinion said = opinion.said();
    return switch (this) {
      case WHO -> said.who();
      case CLAUSE -> Optional.of(said.clause()).filter(clause -> !clause.isEmpty());
      case TEXT -> Optional.of(said.text());
      case REASON -> said.reason();
      case PROPOSAL -> said.proposal();
      case PLACE -> opinion.place().map(PassageAddress::toString);
    };
  }
}
