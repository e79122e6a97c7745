package org.guiku.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.guiku.documents.DocumentId;

/** Keeps the nearest of what it is offered; ties go by the id of the document. */
final class Nearest {

  private static final Comparator<Near> NEAREST_FIRST =
      Comparator.comparingDouble(Near::similarity).reversed();

  /** Tells the id of a document of the index. */
  interface Ids {
    DocumentId of(int document) throws IOException;
  }

  private record Named(Near near, DocumentId id) {}

  private final int most;
  private double least;
  private List<Near> kept = new ArrayList<>();
  private int enough;

  /**
   * @param least similarity that says something
   */
  Nearest(int most, double least) {
    this.most = most;
    this.least = least;
    this.enough = 2 * most;
  }

  /** No document is offered twice. */
  void offer(Near near) {
    if (near.similarity() >= least) {
      kept.add(near);
      if (kept.size() > enough) {
        cut();
      }
    }
  }

  /** Keeps all that is as near as the last one wanted. */
  private void cut() {
    kept.sort(NEAREST_FIRST);
    least = kept.get(most - 1).similarity();
    kept = new ArrayList<>(kept.stream().takeWhile(near -> near.similarity() >= least).toList());
    enough = 2 * Math.max(most, kept.size());
  }

  /** The nearest first. */
  List<Near> inOrder(Ids ids) throws IOException {
    if (kept.size() > most) {
      cut();
    }
    List<Named> named = new ArrayList<>();
    for (Near near : kept) {
      named.add(new Named(near, ids.of(near.document())));
    }
    named.sort(Comparator.comparing(Named::near, NEAREST_FIRST).thenComparing(Named::id));
    return named.stream().limit(most).map(Named::near).toList();
  }
}
