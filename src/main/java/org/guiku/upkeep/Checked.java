package org.guiku.upkeep;

import java.time.Instant;

/**
 * The numbers of a comparison of files, database and index that was made.
 *
 * @param findings how many things did not agree
 */
public record Checked(Instant checkedAt, long documents, long blobs, long indexed, long findings) {

  public boolean isClean() {
    return findings == 0;
  }
}
