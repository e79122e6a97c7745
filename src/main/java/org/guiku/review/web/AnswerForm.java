package org.guiku.review.web;

import java.util.List;
import java.util.Optional;
import org.guiku.documents.PassageView;

/**
 * The form that answers an opinion, as it stands when its page is opened: with the answer that was
 * given before, else with what the program is sure enough of.
 *
 * @param reason that was given
 * @param kept the passage that was chosen before and is none of the proposals
 * @param chosen address of the change that is chosen; empty for none
 */
record AnswerForm(
    String reason, Optional<PassageView> kept, List<ShownProposal> proposals, String chosen) {

  /** From here on a person is spared choosing. */
  private static final int SURE = 60;

  static AnswerForm of(Optional<OpinionView.AnswerView> answer, List<ShownProposal> proposals) {
    Optional<PassageView> change = answer.flatMap(OpinionView.AnswerView::change);
    return new AnswerForm(
        answer.flatMap(OpinionView.AnswerView::reason).orElse(""),
        change.filter(
            it -> proposals.stream().noneMatch(each -> each.view().address().equals(it.address()))),
        proposals,
        answer.isPresent()
            ? change.map(PassageView::address).orElse("")
            : surest(proposals).orElse(""));
  }

  private static Optional<String> surest(List<ShownProposal> proposals) {
    return proposals.stream()
        .findFirst()
        .filter(first -> first.percent() >= SURE)
        .map(first -> first.view().address());
  }
}
