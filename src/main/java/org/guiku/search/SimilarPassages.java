package org.guiku.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentId;
import org.guiku.documents.Documents;
import org.guiku.documents.Listing;
import org.guiku.documents.PageRequest;
import org.guiku.search.engine.NearPassage;
import org.guiku.search.engine.SearchIndex;
import org.guiku.search.meaning.DocumentVectors;
import org.springframework.stereotype.Service;

/** Finds what says the same elsewhere, passage by passage. */
@Service
public class SimilarPassages {

  /** Below, two passages are rather of one matter than of one saying. */
  private static final double LEAST_SIMILARITY = 0.85;

  /** Passages that are shown for one. */
  private static final int MOST_FOR_ONE = 3;

  /** Each costs a search; of a longer document the beginning is compared. */
  private static final int MOST_COMPARED = 500;

  /**
   * A passage elsewhere.
   *
   * @param ordinal of the passage that says the same in the document asked about
   */
  public record Similar(int ordinal, NearPassage elsewhere) {}

  private final Documents documents;
  private final DocumentVectors vectors;
  private final ActiveIndex active;

  SimilarPassages(Documents documents, DocumentVectors vectors, ActiveIndex active) {
    this.documents = documents;
    this.vectors = vectors;
    this.active = active;
  }

  /**
   * In the order of the document's own passages, the nearest of each first; only what the viewer
   * may read. None where its vectors are still to come.
   *
   * @throws Refused 404 UNKNOWN_DOCUMENT
   */
  public Listing<Similar> to(String id, Viewer viewer, PageRequest page) {
    Document document = documents.named(id, viewer);
    Map<Integer, float[]> own =
        documents.reading(document.id()).map(vectors::of).orElseGet(Map::of);
    return Listing.of(
        active.answer(index -> similar(index, document.id(), new TreeMap<>(own), viewer)), page);
  }

  private static List<Similar> similar(
      SearchIndex index, DocumentId id, TreeMap<Integer, float[]> own, Viewer viewer)
      throws IOException {
    List<Similar> all = new ArrayList<>();
    for (var passage : own.entrySet().stream().limit(MOST_COMPARED).toList()) {
      index.nearest(passage.getValue(), Optional.of(id), viewer.reach(), MOST_FOR_ONE).stream()
          .filter(near -> near.similarity() >= LEAST_SIMILARITY)
          .forEach(near -> all.add(new Similar(passage.getKey(), near)));
    }
    return all;
  }
}
