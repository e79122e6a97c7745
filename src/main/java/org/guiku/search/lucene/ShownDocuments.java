package org.guiku.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.guiku.search.Hit;
import org.guiku.search.engine.FoundDocument;
import org.guiku.search.engine.FoundPassage;
import org.guiku.search.engine.NearPassage;
import org.guiku.search.query.QueryTree;

/** Reads from one state of the index what is shown of a document: its facts, its best passages. */
final class ShownDocuments {

  private final IndexSearcher searcher;
  private final MemberBits documents;
  private final Translation translation;

  ShownDocuments(IndexSearcher searcher, MemberBits documents, Translation translation) {
    this.searcher = searcher;
    this.documents = documents;
    this.translation = translation;
  }

  /** With the passages in which words of the query stand, or the one that is near in meaning. */
  List<FoundDocument> of(List<Placed> page, QueryTree query) throws IOException {
    var passages = new BestPassages(searcher, documents, translation.passages(query));
    StoredFields stored = searcher.storedFields();
    List<FoundDocument> found = new ArrayList<>();
    for (Placed placed : page) {
      BestPassages.Best best = best(placed, passages);
      List<FoundPassage> shown = new ArrayList<>();
      for (int passage : best.passages()) {
        shown.add(StoredMembers.passage(stored.document(passage)));
      }
      found.add(
          StoredMembers.found(stored.document(placed.document()), placed, shown, best.matching()));
    }
    return found;
  }

  private static BestPassages.Best best(Placed placed, BestPassages passages) throws IOException {
    return placed.meant().isPresent()
        ? new BestPassages.Best(List.of(placed.meant().get()), 1)
        : passages.of(placed.document(), Hit.MOST_PASSAGES);
  }

  List<NearPassage> near(List<Near> passages) throws IOException {
    StoredFields stored = searcher.storedFields();
    List<NearPassage> found = new ArrayList<>();
    for (Near near : passages) {
      found.add(
          StoredMembers.near(
              stored.document(near.document()),
              stored.document(near.passage()),
              near.similarity()));
    }
    return found;
  }
}
