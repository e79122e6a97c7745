package org.guiku.search.lucene;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;

/**
 * How long the texts of a block are in each weighed field, counted as Lucene takes them in, and
 * kept with the document: what is weighed for somebody to whom some blocks do not exist is then the
 * sum over the others.
 */
final class Lengths {

  private static final String FIELD = "lengths";

  /** The fields whose terms are weighed by how rare they are. */
  private static final List<String> WEIGHED =
      List.of(
          Blocks.TEXT,
          Blocks.CHARACTERS,
          Blocks.HEADING,
          Blocks.TITLE,
          Blocks.ISSUER,
          Blocks.NUMBER);

  /** By field, how many members have a term, and how many terms they have. */
  private final int[] members = new int[WEIGHED.size()];

  private final int[] terms = new int[WEIGHED.size()];
  private final int[] last = new int[WEIGHED.size()];
  private int member;

  /** From now on fields are those of the next member. */
  void nextMember() {
    member++;
  }

  /** A field of the member whose terms are counted as they are taken in. */
  Field counted(String name, String text, FieldType type) {
    int own = member;
    int field = WEIGHED.indexOf(name);
    return new Field(name, text, type) {

      @Override
      public TokenStream tokenStream(Analyzer analyzer, TokenStream reused) {
        return new Counter(super.tokenStream(analyzer, reused), field, own);
      }
    };
  }

  private final class Counter extends TokenFilter {

    private final int field;
    private final int own;

    private Counter(TokenStream counted, int field, int own) {
      super(counted);
      this.field = field;
      this.own = own;
    }

    @Override
    public boolean incrementToken() throws IOException {
      boolean isThere = input.incrementToken();
      if (isThere) {
        count(field, own);
      }
      return isThere;
    }
  }

  private void count(int field, int own) {
    terms[field]++;
    if (last[field] != own) {
      last[field] = own;
      members[field]++;
    }
  }

  /** The last field of the last member: Lucene asks for its value when its turn comes. */
  Field total() {
    return new BinaryDocValuesField(FIELD, new BytesRef()) {

      @Override
      public BytesRef binaryValue() {
        return encoded();
      }
    };
  }

  private BytesRef encoded() {
    ByteBuffer numbers = ByteBuffer.allocate(2 * WEIGHED.size() * Integer.BYTES);
    IntStream.of(members).forEach(numbers::putInt);
    IntStream.of(terms).forEach(numbers::putInt);
    return new BytesRef(numbers.array());
  }

  /** Sums over documents, for each field of its members and of its terms. */
  static final class Sum {

    private final long[] members = new long[WEIGHED.size()];
    private final long[] terms = new long[WEIGHED.size()];

    long members(String field) {
      return members[WEIGHED.indexOf(field)];
    }

    long terms(String field) {
      return terms[WEIGHED.indexOf(field)];
    }

    private void add(BytesRef encoded) {
      var numbers = ByteBuffer.wrap(encoded.bytes, encoded.offset, encoded.length);
      Arrays.setAll(members, field -> members[field] + numbers.getInt());
      Arrays.setAll(terms, field -> terms[field] + numbers.getInt());
    }
  }

  /** Adds documents of one segment, each after the one before. */
  static final class Adding {

    private final BinaryDocValues lengths;
    private final Sum sum = new Sum();

    Adding(LeafReader segment) throws IOException {
      this.lengths = DocValues.getBinary(segment, FIELD);
    }

    void add(int document) throws IOException {
      if (lengths.advanceExact(document)) {
        sum.add(lengths.binaryValue());
      }
    }

    Sum sum() {
      return sum;
    }
  }
}
