package org.guiku.search.engine;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * A way through all documents that a question finds, in the question's order. It sees one state of
 * the index from its first to its last step, also when the index changes, is replaced or closed
 * meanwhile; that state's files stay until it is closed.
 */
public interface Walk extends Closeable {

  /** The next documents, at most so many; empty at the end. */
  List<FoundDocument> next(int most) throws IOException;
}
