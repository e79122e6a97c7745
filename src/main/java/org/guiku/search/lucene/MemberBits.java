package org.guiku.search.lucene;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;

/**
 * Which members of blocks have a term, one bit for each, kept as long as their segment. A million
 * members take 125 KB; sets that save this are asked a hundred times in every block, and slower.
 */
final class MemberBits implements BitSetProducer {

  private final Term term;
  private final Map<IndexReader.CacheKey, BitSet> kept =
      Collections.synchronizedMap(new WeakHashMap<>());

  MemberBits(Term term) {
    this.term = term;
  }

  @Override
  public BitSet getBitSet(LeafReaderContext segment) throws IOException {
    IndexReader.CacheKey key = segment.reader().getCoreCacheHelper().getKey();
    BitSet bits = kept.get(key);
    if (bits == null) {
      bits = read(segment);
      kept.put(key, bits);
    }
    return bits;
  }

  private BitSet read(LeafReaderContext segment) throws IOException {
    BitSet bits = new FixedBitSet(segment.reader().maxDoc());
    PostingsEnum members = segment.reader().postings(term, PostingsEnum.NONE);
    if (members != null) {
      for (int at = members.nextDoc();
          at != DocIdSetIterator.NO_MORE_DOCS;
          at = members.nextDoc()) {
        bits.set(at);
      }
    }
    return bits;
  }
}
