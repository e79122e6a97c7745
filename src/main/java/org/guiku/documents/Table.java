package org.guiku.documents;

import java.util.List;

/**
 * A table as read.
 *
 * <p>A merged cell stands in each place that it covers, so that every row has all its columns and
 * is understood alone. The passage of a row says it once, in the first row and column that it
 * covers: nobody reads or finds the same words five times. Places that say nothing new are empty
 * there, between the same tabs; a cell over the whole width needs none.
 *
 * @param firstOrdinal the passage that holds its first row; the others follow it
 * @param rows cells from left to right; rows may differ in length
 */
public record Table(int firstOrdinal, List<List<String>> rows) {

  public Table {
    rows = rows.stream().map(List::copyOf).toList();
  }
}
