package org.guiku.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guiku.access.Viewer;
import org.guiku.blobs.BlobRef;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The documents of the database. */
@Component
class StoredDocuments implements Documents {

  private final JdbcAggregateTemplate rows;
  private final JdbcClient jdbc;
  private final Views views;
  private final Followed followed;

  StoredDocuments(JdbcAggregateTemplate rows, JdbcClient jdbc, Views views, Followed followed) {
    this.followed = followed;
    this.rows = rows;
    this.jdbc = jdbc;
    this.views = views;
  }

  @Override
  public Optional<Document> find(DocumentId id, Viewer viewer) {
    Optional<Document> found = get(id).filter(document -> document.existsFor(viewer));
    found.ifPresent(document -> views.note(document, viewer));
    return found;
  }

  @Override
  public Optional<Document> get(DocumentId id) {
    return Optional.ofNullable(rows.findById(id.value(), DocumentRow.class))
        .map(DocumentRow::toDocument);
  }

  @Override
  public List<Document> getAll(Collection<DocumentId> ids) {
    return inOrder(ids.stream().map(DocumentId::value).toList());
  }

  @Override
  public Listing<Document> list(DocumentFilter filter, Viewer viewer, PageRequest page) {
    Selection wanted = new Selection(filter, viewer);
    List<String> ids =
        jdbc.sql(
                "select id from documents where "
                    + wanted.condition()
                    + " order by received_at desc, id desc limit :most offset :offset")
            .params(wanted.parameters())
            .param("most", page.size())
            .param("offset", page.offset())
            .query((row, n) -> row.getString(1))
            .list();
    return new Listing<>(inOrder(ids), count(wanted), page.page(), page.size());
  }

  @Override
  public long count(DocumentFilter filter, Viewer viewer) {
    return count(new Selection(filter, viewer));
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
  public boolean owns(BlobRef blob) {
    return jdbc.sql("select count(*) from documents where sha256 = ?")
            .param(blob.sha256())
            .query(Long.class)
            .single()
        > 0;
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
    jdbc.sql(
            """
            update documents set vectors = 'FOUND'
            where vectors = 'MADE' and change_number <= :upTo and id not in (:waiting)""")
        .param("upTo", upTo)
        .param("waiting", waiting)
        .update();
    followed.reached(upTo);
  }

  private long count(Selection wanted) {
    return jdbc.sql("select count(*) from documents where " + wanted.condition())
        .params(wanted.parameters())
        .query(Long.class)
        .single();
  }

  private List<Document> inOrder(List<String> ids) {
    Map<String, Document> found = new HashMap<>();
    rows.findAllById(ids, DocumentRow.class).forEach(row -> found.put(row.id(), row.toDocument()));
    return ids.stream().flatMap(id -> Optional.ofNullable(found.get(id)).stream()).toList();
  }

  private static Reading decoded(byte[] body) {
    try {
      return ReadingCodec.decode(body);
    } catch (IOException e) {
      throw new IllegalStateException("the database holds a broken reading", e);
    }
  }
}
