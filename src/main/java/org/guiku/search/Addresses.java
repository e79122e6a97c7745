package org.guiku.search;

import org.guiku.documents.DocumentId;
import org.guiku.documents.Reading;

/** Gives a passage the address under which it is cited. */
@FunctionalInterface
public interface Addresses {

  String of(DocumentId document, Reading reading, int ordinal);
}
