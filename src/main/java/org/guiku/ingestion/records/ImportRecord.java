package org.guiku.ingestion.records;

import java.util.Map;
import java.util.Set;
import org.guiku.documents.Fact;
import org.guiku.documents.Said;

/**
 * A document as another system gives it.
 *
 * @param id what that system calls it
 * @param leftOut names of fields of which nothing is kept
 */
public record ImportRecord(String id, String text, Map<Fact, Said> said, Set<String> leftOut) {

  public ImportRecord {
    said = Map.copyOf(said);
    leftOut = Set.copyOf(leftOut);
  }

  /** Without what it says. */
  @Override
  public String toString() {
    return id;
  }
}
