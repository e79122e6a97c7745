package org.guiku.sheets;

import java.io.IOException;
import java.util.List;

/** A table that is written while its rows come, keeping none of them. */
public interface Rows {

  void add(List<String> cells) throws IOException;

  /** Ends the table. One that was broken off is not ended, so that its readers can tell. */
  void end() throws IOException;
}
