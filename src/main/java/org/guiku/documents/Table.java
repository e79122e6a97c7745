package org.guiku.documents;

import java.util.List;

/**
 * A table as read.
 *
 * @param firstOrdinal the passage that holds its first row; the others follow it
 * @param rows cells from left to right; rows may differ in length
 */
public record Table(int firstOrdinal, List<List<String>> rows) {

  public Table {
    rows = rows.stream().map(List::copyOf).toList();
  }
}
