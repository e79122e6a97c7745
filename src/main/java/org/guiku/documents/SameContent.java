package org.guiku.documents;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.guiku.access.PersonId;
import org.guiku.access.Reach;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.relational.core.query.Criteria;
import org.springframework.data.relational.core.query.Query;
import org.springframework.stereotype.Component;

/** Which documents are the same in content, for those who may know. */
@Component
class SameContent {

  private final JdbcAggregateTemplate rows;

  SameContent(JdbcAggregateTemplate rows) {
    this.rows = rows;
  }

  /** The documents that have a key, or one of somebody's own beside it, in the order of age. */
  record Holders(String key, List<DocumentRow> rows) {

    /** The first that exists within a reach, also when it is withdrawn. */
    Optional<Document> first(Reach reach) {
      return rows.stream()
          .map(DocumentRow::toDocument)
          .filter(document -> reach.includes(document.readership().circles()))
          .findFirst();
    }

    /** The key of one more document beside them. */
    String another(String own) {
      return ContentKey.free(key, rows.stream().map(DocumentRow::contentKey).toList(), own);
    }

    /** The key that a document has already. */
    Optional<String> of(DocumentId id) {
      return rows.stream()
          .filter(row -> row.id().equals(id.value()))
          .map(DocumentRow::contentKey)
          .findFirst();
    }
  }

  Holders as(Received received) {
    String key = received.contentKey();
    return received.importedId().isPresent()
        ? holders(key, Criteria.where("contentKey").is(key))
        : ofFile(key, received.blob().ref().sha256());
  }

  /** As {@link #as}, of the bytes of a document in a plan, which may be the one it is in. */
  Holders as(Document document, Optional<String> planCode) {
    String key = ContentKey.of(document.blob(), planCode, document.importedId());
    return ofFile(key, document.blob().sha256());
  }

  /** What tells a contributor's own key from that of others. */
  static String own(Received received) {
    return received.by().person().map(PersonId::value).orElse("");
  }

  private Holders ofFile(String key, String sha256) {
    return holders(key, Criteria.where("sha256").is(sha256));
  }

  private Holders holders(String key, Criteria criteria) {
    return new Holders(
        key,
        rows.findAll(Query.query(criteria), DocumentRow.class).stream()
            .filter(row -> ContentKey.isOf(key, row.contentKey()))
            .sorted(Comparator.comparing(DocumentRow::id))
            .toList());
  }
}
