package org.guiku.search.lucene;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.VectorUtil;

/** The vectors of one field in one segment, as they were given, gone through once. */
final class SegmentVectors {

  private final LeafReaderContext segment;
  private final FloatVectorValues vectors;
  private final KnnVectorValues.DocIndexIterator passages;
  private final BitSet documents;

  private SegmentVectors(LeafReaderContext segment, FloatVectorValues vectors, BitSet documents) {
    this.segment = segment;
    this.vectors = vectors;
    this.passages = vectors.iterator();
    this.documents = documents;
  }

  /**
   * @param documents which members of blocks are documents
   */
  static Optional<SegmentVectors> of(
      LeafReaderContext segment, VectorField field, MemberBits documents) throws IOException {
    FloatVectorValues vectors = segment.reader().getFloatVectorValues(field.field());
    BitSet parents = Objects.requireNonNull(documents.getBitSet(segment));
    return Optional.ofNullable(vectors).map(each -> new SegmentVectors(segment, each, parents));
  }

  /** How many there are, those of deleted documents included. */
  int size() {
    return vectors.size();
  }

  /** Compares all passages of the documents wanted, and offers the nearest of each. */
  void scan(float[] vector, DocIdSetIterator wanted, Nearest nearest) throws IOException {
    Bits live = segment.reader().getLiveDocs();
    int document = wanted.nextDoc();
    passages.nextDoc();
    while (document != DocIdSetIterator.NO_MORE_DOCS && skipTo(startOfBlock(document))) {
      if (passages.docID() > document) {
        document = wanted.advance(passages.docID());
      } else {
        if (live == null || live.get(document)) {
          nearest.offer(best(vector, document));
        }
        document = wanted.nextDoc();
      }
    }
  }

  /** False where no more vectors come. */
  private boolean skipTo(int member) throws IOException {
    if (passages.docID() < member) {
      passages.advance(member);
    }
    return passages.docID() != DocIdSetIterator.NO_MORE_DOCS;
  }

  private int startOfBlock(int document) {
    return document == 0 ? 0 : documents.prevSetBit(document - 1) + 1;
  }

  /** From the passage at which it stands to the end of the block. */
  private Near best(float[] vector, int document) throws IOException {
    Near best = here(vector, document);
    for (int at = passages.nextDoc(); at < document; at = passages.nextDoc()) {
      Near other = here(vector, document);
      best = other.similarity() > best.similarity() ? other : best;
    }
    return best;
  }

  private Near here(float[] vector, int document) throws IOException {
    float similarity = VectorUtil.dotProduct(vector, vectors.vectorValue(passages.index()));
    int passage = passages.docID();
    return new Near(segment.docBase + document, segment.docBase + passage, similarity);
  }

  /** One passage, behind those before. */
  Near at(int passage, float[] vector) throws IOException {
    passages.advance(passage);
    return here(vector, documents.nextSetBit(passage));
  }
}
