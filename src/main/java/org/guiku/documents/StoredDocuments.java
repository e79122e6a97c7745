package org.guiku.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guiku.access.Viewer;
import org.guiku.blobs.BlobRef;
import org.springframework.data.domain.Sort;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.relational.core.query.Criteria;
import org.springframework.data.relational.core.query.Query;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The documents of the database. */
@Component
class StoredDocuments implements Documents {

  private static final Sort NEWEST_FIRST = Sort.by("receivedAt").and(Sort.by("id")).descending();

  private final JdbcAggregateTemplate rows;
  private final JdbcClient jdbc;

  StoredDocuments(JdbcAggregateTemplate rows, JdbcClient jdbc) {
    this.rows = rows;
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Document> find(DocumentId id, Viewer viewer) {
    return get(id).filter(document -> viewer.mayRead(document.visibility()));
  }

  @Override
  public Optional<Document> get(DocumentId id) {
    return Optional.ofNullable(rows.findById(id.value(), DocumentRow.class))
        .map(DocumentRow::toDocument);
  }

  @Override
  public List<Document> getAll(Collection<DocumentId> ids) {
    List<Document> found = new ArrayList<>();
    List<String> values = ids.stream().map(DocumentId::value).toList();
    rows.findAllById(values, DocumentRow.class).forEach(row -> found.add(row.toDocument()));
    return found;
  }

  @Override
  public Listing<Document> list(DocumentFilter filter, Viewer viewer, PageRequest page) {
    Query query =
        Query.query(criteria(filter, viewer))
            .sort(NEWEST_FIRST)
            .offset(page.offset())
            .limit(page.size());
    List<Document> items = new ArrayList<>();
    rows.findAll(query, DocumentRow.class).forEach(row -> items.add(row.toDocument()));
    return new Listing<>(items, count(filter, viewer), page.page(), page.size());
  }

  @Override
  public long count(DocumentFilter filter, Viewer viewer) {
    return rows.count(Query.query(criteria(filter, viewer)), DocumentRow.class);
  }

  @Override
  public Optional<Reading> reading(DocumentId id) {
    return jdbc.sql("select body from readings where document_id = ?")
        .param(id.value())
        .query(byte[].class)
        .optional()
        .map(StoredDocuments::decoded);
  }

  @Override
  public Set<BlobRef> blobs() {
    return new HashSet<>(
        jdbc.sql("select distinct sha256 from documents")
            .query((row, n) -> new BlobRef(row.getString(1)))
            .list());
  }

  @Override
  public List<Change> changesAfter(long number, int limit) {
    return jdbc.sql(
            """
            select change_number, id from documents
            where change_number > ? order by change_number limit ?""")
        .params(number, limit)
        .query((row, n) -> new Change(row.getLong(1), new DocumentId(row.getString(2))))
        .list();
  }

  @Override
  public long lastChange() {
    return jdbc.sql("select last_number from change_counter").query(Long.class).single();
  }

  @Override
  public void indexed(long upTo, Set<DocumentId> lacking) {
    List<String> waiting = new ArrayList<>(List.of(""));
    lacking.forEach(id -> waiting.add(id.value()));
    jdbc.sql(
            """
            update documents set status = 'READY'
            where status = 'INDEXING' and change_number <= :upTo and id not in (:waiting)""")
        .param("upTo", upTo)
        .param("waiting", waiting)
        .update();
  }

  private static Criteria criteria(DocumentFilter filter, Viewer viewer) {
    Criteria wanted = Criteria.where("visibility").in(viewer.readable());
    if (!filter.status().isEmpty()) {
      wanted = wanted.and("status").in(filter.status());
    }
    if (!filter.kind().isEmpty()) {
      wanted = wanted.and("kind").in(filter.kind());
    }
    if (!filter.period().isEmpty()) {
      wanted = wanted.and("period").in(filter.period());
    }
    if (filter.container().isPresent()) {
      wanted = wanted.and("container").is(filter.container().get().value());
    }
    return wanted;
  }

  private static Reading decoded(byte[] body) {
    try {
      return ReadingCodec.decode(body);
    } catch (IOException e) {
      throw new IllegalStateException("the database holds a broken reading", e);
    }
  }
}
