package org.guiku.review.reading;

import java.util.List;
import java.util.Optional;

/**
 * One opinion (评审意见) as a file has it: who says what on which clause.
 *
 * @param who 提出单位; empty where the file names nobody
 * @param clause 章节条款 as written; may be empty
 * @param text 意见内容 as written, without its number and its reason; paragraphs end with \n
 * @param reason why, where the file keeps it apart
 * @param proposal the wording that the draft should have, where it is proposed word by word
 * @param quotations words that the opinion takes from the draft, the most telling first
 * @param context the draft's whole passage, where the opinion is a mark on the draft itself
 * @param ordinals the passages of the opinion's file that it was read from
 */
public record Opinion(
    Optional<String> who,
    String clause,
    String text,
    Optional<String> reason,
    Optional<String> proposal,
    List<String> quotations,
    Optional<String> context,
    List<Integer> ordinals) {

  public Opinion {
    quotations = List.copyOf(quotations);
    ordinals = List.copyOf(ordinals);
  }

  static Opinion of(String clause, Wording wording, List<Integer> ordinals) {
    return new Opinion(
        Optional.empty(),
        clause,
        wording.text(),
        wording.reason(),
        wording.proposal(),
        wording.quotations(),
        Optional.empty(),
        ordinals);
  }

  Opinion by(Optional<String> author) {
    return new Opinion(author, clause, text, reason, proposal, quotations, context, ordinals);
  }

  Opinion on(String passage) {
    return new Opinion(
        who, clause, text, reason, proposal, quotations, Optional.of(passage), ordinals);
  }
}
