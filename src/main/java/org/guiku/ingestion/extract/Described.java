package org.guiku.ingestion.extract;

import java.util.List;
import org.guiku.coding.Declaration;
import org.guiku.documents.Reading;

/**
 * A reading, with what the file states of itself beside its text.
 *
 * @param declarations the surest first
 */
record Described(Reading reading, List<Declaration> declarations) {

  Described {
    declarations = List.copyOf(declarations);
  }
}
