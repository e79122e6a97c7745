package org.guiku.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Scores documents by their best passage, one term of a block after the other. */
final class BlockScorer extends Scorer {

  /** Where no term stands; what a term adds may be 0. */
  private static final float NONE = -1;

  private final Scorer[] terms;

  /** Where the terms may stand. */
  private final DocIdSetIterator[] places;

  /** Of each term, what confirms a place; null where none needs it. */
  private final @Nullable TwoPhaseIterator[] confirmed;

  private final BitSet headings;
  private final float bonus;
  private final BitSet documents;

  private int document = -1;
  private int scored = -1;
  private float score;

  /** By place in the block. */
  private float[] sums = new float[256];

  /**
   * @param terms passages in which they stand, each from its beginning
   * @param bonus what a passage that heads a section is worth besides
   */
  BlockScorer(Scorer[] terms, BitSet headings, float bonus, BitSet documents) {
    this.terms = terms;
    this.confirmed =
        Arrays.stream(terms).map(Scorer::twoPhaseIterator).toArray(TwoPhaseIterator[]::new);
    this.places = new DocIdSetIterator[terms.length];
    Arrays.setAll(places, i -> place(terms[i], confirmed[i]));
    this.headings = headings;
    this.bonus = bonus;
    this.documents = documents;
  }

  private static DocIdSetIterator place(Scorer term, @Nullable TwoPhaseIterator confirmed) {
    return confirmed == null ? term.iterator() : confirmed.approximation();
  }

  @Override
  public int docID() {
    return document;
  }

  @Override
  public DocIdSetIterator iterator() {
    TwoPhaseIterator blocks = twoPhaseIterator();
    return blocks == null ? blocks() : TwoPhaseIterator.asDocIdSetIterator(blocks);
  }

  @Override
  public @Nullable TwoPhaseIterator twoPhaseIterator() {
    if (Arrays.stream(confirmed).allMatch(Objects::isNull)) {
      return null;
    }
    return new TwoPhaseIterator(blocks()) {

      @Override
      public boolean matches() throws IOException {
        return score() != NONE;
      }

      @Override
      public float matchCost() {
        return 1000; // positions of each passage of a block
      }
    };
  }

  /** Documents with a passage in which a term may stand. */
  private DocIdSetIterator blocks() {
    return new DocIdSetIterator() {

      @Override
      public int docID() {
        return document;
      }

      @Override
      public int nextDoc() throws IOException {
        return advance(document + 1);
      }

      @Override
      public int advance(int target) throws IOException {
        document = target == NO_MORE_DOCS ? NO_MORE_DOCS : withPassageFrom(target);
        return document;
      }

      @Override
      public long cost() {
        return Arrays.stream(places).mapToLong(DocIdSetIterator::cost).sum();
      }
    };
  }

  /** The first document from there on that has a passage with a term. */
  private int withPassageFrom(int target) throws IOException {
    int start = startOfBlock(target);
    int nearest = DocIdSetIterator.NO_MORE_DOCS;
    for (DocIdSetIterator place : places) {
      int at = place.docID() < start ? place.advance(start) : place.docID();
      nearest = Math.min(nearest, at);
    }
    return nearest == DocIdSetIterator.NO_MORE_DOCS ? nearest : documents.nextSetBit(nearest);
  }

  private int startOfBlock(int member) {
    return member == 0 ? 0 : documents.prevSetBit(member - 1) + 1;
  }

  @Override
  public float score() throws IOException {
    if (scored != document) {
      score = best();
      scored = document;
    }
    return score;
  }

  private float best() throws IOException {
    int start = startOfBlock(document);
    int length = document - start;
    if (sums.length < length) {
      sums = new float[ArrayUtil.oversize(length, Float.BYTES)];
    }
    Arrays.fill(sums, 0, length, NONE);
    float best = NONE;
    for (int i = 0; i < terms.length; i++) {
      best = Math.max(best, add(i, start));
    }
    return Math.max(best, withHeadings(start));
  }

  /** The greatest sum so far: nothing that a term adds is less than 0. */
  private float add(int term, int start) throws IOException {
    DocIdSetIterator place = places[term];
    TwoPhaseIterator check = confirmed[term];
    float best = NONE;
    for (int at = place.docID(); at < document; at = place.nextDoc()) {
      if (check == null || check.matches()) {
        float sum = Math.max(0, sums[at - start]) + terms[term].score();
        sums[at - start] = sum;
        best = Math.max(best, sum);
      }
    }
    return best;
  }

  private float withHeadings(int start) {
    float best = NONE;
    for (int at = headings.nextSetBit(start); at < document; at = headings.nextSetBit(at + 1)) {
      if (sums[at - start] != NONE) {
        best = Math.max(best, sums[at - start] + bonus);
      }
    }
    return best;
  }

  @Override
  public float getMaxScore(int upTo) {
    return Float.POSITIVE_INFINITY;
  }
}
