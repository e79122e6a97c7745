package org.guiku.documents;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes which documents are out of use, and deletes them. Joins the caller's transaction. */
@Component
class Withdrawals {

  private static final String REVOKE =
      "update documents set withdrawn_at = null, withdrawn_by = null, "
          + StoredRegister.INDEX_ANEW
          + " where id = :id and withdrawn_at is not null";

  private final JdbcClient jdbc;
  private final SimilarDocuments similar;
  private final Clock clock;

  Withdrawals(JdbcClient jdbc, SimilarDocuments similar, Clock clock) {
    this.similar = similar;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param by the name of who does it
   */
  void note(DocumentId id, String by) {
    jdbc.sql(StoredRegister.TAKE_NUMBER).update();
    jdbc.sql(
            """
            update documents set withdrawn_at = :at, withdrawn_by = :by,
              change_number = (select last_number from change_counter)
            where id = :id and withdrawn_at is null""")
        .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .param("by", by)
        .param("id", id.value())
        .update();
  }

  void delete(DocumentId id) {
    similar.forget(id);
    jdbc.sql("delete from documents where id = ?").param(id.value()).update();
  }

  /** It is READY again when the index has followed. */
  void revoke(DocumentId id) {
    jdbc.sql(StoredRegister.TAKE_NUMBER).update();
    jdbc.sql(REVOKE).param("id", id.value()).update();
  }
}
