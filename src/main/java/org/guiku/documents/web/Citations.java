package org.guiku.documents.web;

import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.documents.Documents;
import org.guiku.documents.PassageAddress;
import org.springframework.stereotype.Component;

/** Finds where the address in a citation leads now. */
@Component
class Citations {

  /** An address, and what it leads to. */
  record Resolved(PassageAddress address, PassageAddress.Target target) {}

  private final Documents documents;

  Citations(Documents documents) {
    this.documents = documents;
  }

  /**
   * @throws Refused 404 UNKNOWN_PASSAGE where it is malformed or its document may not be read
   */
  Resolved resolve(String address, Viewer viewer) {
    PassageAddress cited =
        PassageAddress.parse(address)
            .filter(parsed -> documents.find(parsed.document(), viewer).isPresent())
            .orElseThrow(() -> new Refused(404, "UNKNOWN_PASSAGE"));
    return new Resolved(
        cited,
        documents
            .reading(cited.document())
            .map(cited::resolve)
            .orElse(PassageAddress.Target.NOWHERE));
  }
}
