package org.guiku.search.lucene;

import static java.util.Comparator.comparingDouble;
import static org.assertj.core.api.Assertions.assertThat;
import static org.guiku.search.MemoryDocuments.draft;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.VectorUtil;
import org.guiku.access.Reach;
import org.guiku.access.Viewer;
import org.guiku.access.Visibility;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentId;
import org.guiku.search.MemoryDocuments;
import org.guiku.search.engine.Checkpoint;
import org.guiku.search.engine.IndexedDocument;
import org.guiku.search.engine.SearchIndex;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** Holds both ways to the nearest passages against comparing every vector. */
class NearestPassagesTest {

  private static final int MOST = 20;
  private static final int ALL_BY_GRAPH = 0;
  private static final double EIGHT_BITS = 1.0 / (1 << 8);
  private static final Reach ANYONE = new Viewer.Anonymous().reach();

  /** A document with how near its nearest passage is. */
  private record Found(DocumentId id, double similarity) {

    /** Of two passages of a document that are nearly as near, eight bits may take the other. */
    boolean isNearly(Found other) {
      return id.equals(other.id) && Math.abs(similarity - other.similarity) < EIGHT_BITS;
    }
  }

  @TempDir private Path folder;
  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);
  private final MemoryDocuments documents = new MemoryDocuments();
  private final Map<DocumentId, List<float[]>> vectors = new HashMap<>();
  private final List<float[]> shared = List.of(vector(), vector(), vector());

  @RepeatedTest(5)
  void aGraphAndTheComparisonOneByOneFindTheNearest() throws IOException {
    try (SearchIndex index = new LuceneIndexes(folder).create()) {
      fill(index);
    }
    try (var directory = FSDirectory.open(folder.resolve("1"));
        var reader = DirectoryReader.open(directory)) {
      for (Reach reach : List.of(Reach.WHOLE, ANYONE)) {
        float[] asked = random.nextBoolean() ? shared.getFirst() : vector();
        List<Found> expected = expected(asked, reach);
        IndexSearcher searcher = new IndexSearcher(reader);
        var members = new MemberBits(Blocks.DOCUMENT);
        assertThat(found(new NearestPassages(searcher, members, reach), asked, searcher, reach))
            .as("seed %d", seed)
            .isEqualTo(expected);
        var byGraph = new NearestPassages(searcher, members, reach, ALL_BY_GRAPH);
        assertThat(found(byGraph, asked, searcher, reach).subList(0, MOST / 2))
            .as("seed %d", seed)
            .allSatisfy(near -> assertThat(expected).anyMatch(near::isNearly));
      }
    }
  }

  private List<Found> expected(float[] asked, Reach reach) {
    return vectors.entrySet().stream()
        .filter(each -> reach.includes(document(each.getKey()).readership().circles()))
        .map(each -> new Found(each.getKey(), nearest(asked, each.getValue())))
        .sorted(comparingDouble(Found::similarity).reversed().thenComparing(Found::id))
        .limit(MOST)
        .toList();
  }

  private static double nearest(float[] asked, List<float[]> own) {
    return own.stream()
        .map(vector -> (double) VectorUtil.dotProduct(asked, vector))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static List<Found> found(
      NearestPassages nearest, float[] asked, IndexSearcher searcher, Reach reach)
      throws IOException {
    var ids = new DocumentIds(searcher);
    List<Found> found = new ArrayList<>();
    for (Near near : nearest.to(asked, Optional.of(Translation.existing(reach)), MOST, -1)) {
      found.add(new Found(ids.of(near.document()), near.similarity()));
    }
    return found;
  }

  private void fill(SearchIndex index) throws IOException {
    for (int i = 0; i < 120; i++) {
      var visibility = Visibility.values()[random.nextInt(Visibility.values().length)];
      DocumentId id = documents.add(draft("文", "一", "二", "三").visibility(visibility));
      List<float[]> own = List.of(some(), some());
      vectors.put(id, own);
      index.put(indexed(id, own));
      if (random.nextInt(20) == 0) {
        index.commit(new Checkpoint(i, Set.of()));
      }
    }
    for (DocumentId id : List.copyOf(vectors.keySet()).subList(0, 20)) {
      vectors.remove(id);
      index.remove(id);
    }
    index.commit(new Checkpoint(1000, Set.of()));
  }

  private IndexedDocument indexed(DocumentId id, List<float[]> own) {
    var passages = documents.reading(id).orElseThrow().passages();
    Map<Integer, float[]> byOrdinal = Map.of(1, own.getFirst(), 3, own.getLast());
    return new IndexedDocument(
        document(id), 1, passages, List.of("a", "b", "c"), Set.of(), List.of(), byOrdinal);
  }

  private Document document(DocumentId id) {
    return documents.get(id).orElseThrow();
  }

  /** Some say the very same. */
  private float[] some() {
    return random.nextInt(4) == 0 ? shared.get(random.nextInt(shared.size())) : vector();
  }

  private float[] vector() {
    float[] vector = new float[512];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) random.nextGaussian();
    }
    return VectorUtil.l2normalize(vector);
  }
}
