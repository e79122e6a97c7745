package org.guiku.documents;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.guiku.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds documents that say nearly the same, by what is kept of the likeness of each. */
@Component
public class SimilarDocuments {

  /** Where fewer runs are shared, it is rather a text of the same form than of the same matter. */
  static final double LEAST = 0.5;

  /** Of more than so many those are looked at that share most bands. */
  private static final int MOST_CANDIDATES = 1000;

  private static final Comparator<Candidate> NEAREST_FIRST =
      Comparator.comparing(Candidate::sameBytes)
          .thenComparing(Candidate::similarity)
          .thenComparing(Candidate::id)
          .reversed();

  private record Candidate(DocumentId id, double similarity, boolean sameBytes) {}

  private final Documents documents;
  private final JdbcClient jdbc;

  SimilarDocuments(Documents documents, JdbcClient jdbc) {
    this.documents = documents;
    this.jdbc = jdbc;
  }

  /**
   * Those that the viewer may read: the same file first, then the nearest texts; ties by age, the
   * newest first.
   */
  public Listing<Similar> to(Document document, Viewer viewer, PageRequest page) {
    TreeMap<DocumentId, Candidate> found = new TreeMap<>();
    likeTexts(document, viewer).forEach(candidate -> found.put(candidate.id(), candidate));
    sameFiles(document, viewer).forEach(candidate -> found.put(candidate.id(), candidate));
    List<Candidate> sorted = found.values().stream().sorted(NEAREST_FIRST).toList();
    Listing<Candidate> asked = Listing.of(sorted, page);
    List<Similar> items = asked.items().stream().flatMap(this::similar).toList();
    return new Listing<>(items, asked.total(), asked.page(), asked.size());
  }

  /** Keeps by what a text is found again; joins the caller's transaction. */
  void remember(DocumentId id, Optional<Likeness> before, Optional<Likeness> now) {
    before.ifPresent(likeness -> forget(id, likeness));
    now.ifPresent(
        likeness ->
            jdbc.sql(
                    """
                    insert into document_bands (band, document_id)
                    select band, ? from unnest(cast(? as bigint array)) as bands (band)""")
                .params(id.value(), boxed(likeness.bands()))
                .update());
  }

  /** It is gone; joins the caller's transaction. */
  void forget(DocumentId id) {
    kept(id).ifPresent(likeness -> forget(id, likeness));
  }

  private void forget(DocumentId id, Likeness before) {
    jdbc.sql("delete from document_bands where band in (:bands) and document_id = :id")
        .param("bands", List.of(boxed(before.bands())))
        .param("id", id.value())
        .update();
  }

  private Stream<Candidate> likeTexts(Document document, Viewer viewer) {
    return kept(document.id()).stream()
        .flatMap(likeness -> candidates(document.id(), likeness, viewer))
        .filter(candidate -> candidate.similarity() >= LEAST);
  }

  private Stream<Candidate> candidates(DocumentId id, Likeness likeness, Viewer viewer) {
    Existing existing = Existing.within(viewer.reach());
    return jdbc
        .sql(
            """
            select d.id, d.likeness from documents d
            join (select document_id, count(*) as shared from document_bands
                  where band in (:bands) group by document_id) b on b.document_id = d.id
            where d.id <> :id and d.likeness is not null and d.status in ('INDEXING', 'READY')
              and """
                + " "
                + existing.condition()
                + """

            order by b.shared desc, d.id desc limit :most""")
        .param("bands", List.of(boxed(likeness.bands())))
        .param("id", id.value())
        .params(existing.parameters())
        .param("most", MOST_CANDIDATES)
        .query(
            (row, n) ->
                new Candidate(
                    new DocumentId(row.getString(1)),
                    likeness.to(Likeness.of(row.getBytes(2))),
                    false))
        .list()
        .stream();
  }

  private Stream<Candidate> sameFiles(Document document, Viewer viewer) {
    Existing existing = Existing.within(viewer.reach());
    return jdbc
        .sql(
            "select id from documents where sha256 = :sha256 and id <> :id and "
                + existing.condition()
                + " order by id desc limit :most")
        .param("sha256", document.blob().sha256())
        .param("id", document.id().value())
        .params(existing.parameters())
        .param("most", MOST_CANDIDATES)
        .query((row, n) -> new Candidate(new DocumentId(row.getString(1)), 1, true))
        .list()
        .stream();
  }

  private Optional<Likeness> kept(DocumentId id) {
    return jdbc.sql("select likeness from documents where id = ? and likeness is not null")
        .param(id.value())
        .query(byte[].class)
        .optional()
        .map(Likeness::of);
  }

  private Stream<Similar> similar(Candidate candidate) {
    return documents.get(candidate.id()).stream()
        .map(other -> new Similar(other, candidate.similarity(), candidate.sameBytes()));
  }

  private static Long[] boxed(long[] numbers) {
    return Arrays.stream(numbers).boxed().toArray(Long[]::new);
  }
}
