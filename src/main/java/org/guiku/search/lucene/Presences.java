package org.guiku.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.guiku.access.Circle;
import org.guiku.access.Reach;

/**
 * What of each segment exists within a reach, kept as long as it is asked for: a bit for each
 * member of a block. Those who stand in the same circles, of those to which documents of a segment
 * are open, share it.
 */
final class Presences {

  /** Of all that is kept: with a million members, of some hundred circles of readers. */
  private static final long MOST_BYTES = 16 << 20;

  /**
   * @param circles that have documents in the segment; empty where all documents are within reach
   */
  private record Key(IndexReader.CacheKey state, boolean isWhole, Set<Term> circles) {}

  private final MemberBits documents;
  private final Map<Key, Presence> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  /**
   * @param documents which members of blocks are documents
   */
  Presences(MemberBits documents) {
    this.documents = documents;
  }

  /** Empty where all of a segment exists. */
  Optional<Presence> of(LeafReaderContext segment, Reach reach) throws IOException {
    boolean isWhole = reach.isWhole() && segment.reader().getLiveDocs() == null;
    return isWhole
        ? Optional.empty()
        : Optional.of(known(segment, reach)).filter(presence -> !presence.isWhole());
  }

  private Presence known(LeafReaderContext segment, Reach reach) throws IOException {
    LeafReader reader = segment.reader();
    Set<Term> circles = circles(reader, reach);
    var key = new Key(reader.getReaderCacheHelper().getKey(), reach.isWhole(), circles);
    Optional<Presence> known = find(key);
    return known.isPresent() ? known.get() : keep(key, read(segment, key));
  }

  private static Set<Term> circles(LeafReader reader, Reach reach) throws IOException {
    Set<Term> circles =
        reach.circles().stream()
            .map(Circle::code)
            .map(code -> new Term(Blocks.CIRCLE, code))
            .collect(Collectors.toSet());
    for (Iterator<Term> each = circles.iterator(); each.hasNext(); ) {
      if (reader.docFreq(each.next()) == 0) {
        each.remove();
      }
    }
    return circles;
  }

  private synchronized Optional<Presence> find(Key key) {
    return Optional.ofNullable(kept.get(key));
  }

  private synchronized Presence keep(Key key, Presence presence) {
    Presence before = kept.put(key, presence);
    bytes += presence.bytes() - (before == null ? 0 : before.bytes());
    Iterator<Presence> eldest = kept.values().iterator();
    while (bytes > MOST_BYTES && kept.size() > 1) {
      bytes -= eldest.next().bytes();
      eldest.remove();
    }
    return presence;
  }

  private Presence read(LeafReaderContext segment, Key key) throws IOException {
    LeafReader reader = segment.reader();
    BitSet parents = documents.getBitSet(segment);
    FixedBitSet existing = new FixedBitSet(reader.maxDoc());
    if (key.isWhole()) {
      existing.set(0, reader.maxDoc());
    }
    addBlocks(reader, key.circles(), parents, existing);
    Bits live = reader.getLiveDocs();
    if (live != null) {
      live.applyMask(existing, 0);
    }
    return new Presence(reader, existing, parents);
  }

  private static void addBlocks(
      LeafReader reader, Collection<Term> circles, BitSet parents, FixedBitSet existing)
      throws IOException {
    for (Term circle : circles) {
      PostingsEnum open = reader.postings(circle, PostingsEnum.NONE);
      for (int at = open.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = open.nextDoc()) {
        int before = at == 0 ? -1 : parents.prevSetBit(at - 1);
        existing.set(before + 1, at + 1);
      }
    }
  }
}
