package org.guiku.search;

import org.guiku.documents.DocumentId;
import org.guiku.documents.PassageAddress;
import org.guiku.documents.Reading;
import org.springframework.stereotype.Component;

/** Interim. */
@Component
class CitedAddresses implements Addresses {
  private Object last = new Object();
  private java.util.List<PassageAddress> all = java.util.List.of();

  @Override
  public synchronized String of(DocumentId document, Reading reading, int ordinal) {
    if (reading != last) {
      all = PassageAddress.ofAll(document, reading);
      last = reading;
    }
    return all.get(ordinal - 1).toString();
  }
}
