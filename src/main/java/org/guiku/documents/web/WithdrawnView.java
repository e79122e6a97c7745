package org.guiku.documents.web;

import java.time.Instant;
import org.guiku.documents.Bin;
import org.guiku.documents.DocumentView;
import org.guiku.documents.Withdrawal;

/**
 * A withdrawn document, by whom and for how long.
 *
 * @param until when it is purged by itself
 */
record WithdrawnView(
    DocumentView document, Instant withdrawnAt, String withdrawnBy, Instant until) {

  static WithdrawnView of(Bin.Withdrawn withdrawn, DocumentView document) {
    Withdrawal withdrawal = withdrawn.document().withdrawn().orElseThrow();
    return new WithdrawnView(document, withdrawal.at(), withdrawal.by(), withdrawn.until());
  }
}
