package org.guiku.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Going through a block term by term gives what the plain join gives, which explains it. */
class BestPassageTest {

  private static final List<String> WORDS = List.of("a", "b", "c", "d", "e", "f");

  @RepeatedTest(50)
  void scoresAsThePlainJoinSays(RepetitionInfo round) throws IOException {
    Random random = new Random(round.getCurrentRepetition());
    try (var directory = new ByteBuffersDirectory()) {
      fill(directory, random);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        MemberBits documents = new MemberBits(Blocks.DOCUMENT);
        compare(searcher, new BestPassage(terms(random), documents));
        compare(searcher, beside(terms(random), terms(random).getFirst(), documents));
      }
    }
  }

  /** As it stands in a query: optional beside what every document must have. */
  private static Query beside(List<Query> terms, Query wanted, MemberBits documents) {
    return new BooleanQuery.Builder()
        .add(new BestPassage(List.of(wanted), documents), Occur.MUST)
        .add(new BestPassage(terms, documents), Occur.SHOULD)
        .build();
  }

  private static void compare(IndexSearcher searcher, Query query) throws IOException {
    int all = searcher.getIndexReader().maxDoc();
    List<Integer> found = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query, all).scoreDocs) {
      found.add(hit.doc);
      float plain = searcher.explain(query, hit.doc).getValue().floatValue();
      assertThat(hit.score).as(query + " in " + hit.doc).isCloseTo(plain, within(1e-5f));
    }
    for (int i = 0; i < all; i++) {
      assertThat(searcher.explain(query, i).isMatch()).isEqualTo(found.contains(i));
    }
    assertThat(searcher.count(query)).isEqualTo(found.size());
  }

  private static List<Query> terms(Random random) {
    List<Query> terms = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      terms.add(
          random.nextInt(3) == 0
              ? new PhraseQuery(Blocks.TEXT, word(random), word(random))
              : new TermQuery(new Term(Blocks.TEXT, word(random))));
    }
    return terms;
  }

  private static String word(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private static void fill(ByteBuffersDirectory directory, Random random) throws IOException {
    var config = new IndexWriterConfig(new WhitespaceAnalyzer());
    try (var writer = new IndexWriter(directory, config.setMergePolicy(NoMergePolicy.INSTANCE))) {
      for (int i = 0; i < 12; i++) {
        writer.addDocuments(block(random));
        if (random.nextInt(4) == 0) {
          writer.flush();
        }
      }
    }
  }

  private static List<Document> block(Random random) {
    List<Document> block = new ArrayList<>();
    for (int i = random.nextInt(400); i > 0; i -= 1 + random.nextInt(40)) {
      Document passage = new Document();
      StringBuilder text = new StringBuilder();
      for (int words = random.nextInt(5); words > 0; words--) {
        text.append(word(random)).append(' ');
      }
      passage.add(new TextField(Blocks.TEXT, text.toString(), Store.NO));
      if (random.nextInt(5) == 0) {
        passage.add(new StringField(Blocks.HEAD.field(), Blocks.HEAD.bytes(), Store.NO));
      }
      block.add(passage);
    }
    Document parent = new Document();
    parent.add(new StringField(Blocks.DOCUMENT.field(), Blocks.DOCUMENT.bytes(), Store.NO));
    block.add(parent);
    return block;
  }
}
