package org.guiku.review.web;

import java.util.List;
import org.guiku.review.ProposedChange;

/**
 * A change that may follow an opinion, as its page shows it.
 *
 * @param percent how sure the program is
 */
record ShownProposal(ProposalView view, List<Run> runs, int percent) {

  static ShownProposal of(ProposedChange proposed) {
    return new ShownProposal(
        ProposalView.of(proposed),
        Run.of(proposed.difference().wording().edits()),
        (int) Math.round(100 * proposed.confidence()));
  }
}
