package org.guiku.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.guiku.documents.DocumentId;

/** Tells the ids of documents by their numbers in one state of the index. */
record DocumentIds(IndexSearcher searcher) {

  DocumentId of(int document) throws IOException {
    List<LeafReaderContext> segments = searcher.getLeafContexts();
    LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
    var ids = DocValues.getSorted(segment.reader(), Blocks.ID);
    ids.advanceExact(document - segment.docBase);
    return new DocumentId(ids.lookupOrd(ids.ordValue()).utf8ToString());
  }
}
