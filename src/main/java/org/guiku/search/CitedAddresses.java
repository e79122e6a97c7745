package org.guiku.search;

import org.guiku.documents.DocumentId;
import org.guiku.documents.PassageAddress;
import org.guiku.documents.Reading;
import org.springframework.stereotype.Component;

/** Interim. */
@Component
class CitedAddresses implements Addresses {
  @Override
  public String of(DocumentId document, Reading reading, int ordinal) {
    return PassageAddress.of(document, reading, reading.passages().get(ordinal - 1)).toString();
  }
}
