package org.guiku.documents;

import java.util.Objects;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the door of the package for tests of those who make vectors. */
public final class VectorRegisters {

  private static final String SETTINGS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

  private VectorRegisters() {}

  /** An empty database in memory, with the server's tables. */
  public static JdbcTemplate database() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + SETTINGS);
    new ResourceDatabasePopulator(new ClassPathResource("db/migration/V1__documents_and_queue.sql"))
        .execute(source);
    return new JdbcTemplate(source);
  }

  public static Kept over(JdbcTemplate database) {
    var source = Objects.requireNonNull(database.getDataSource());
    JdbcClient jdbc = JdbcClient.create(database);
    var transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    return new Kept(new VectorRegister(jdbc, transaction), jdbc);
  }

  /** A register over rows that stand for documents. */
  public record Kept(VectorRegister register, JdbcClient jdbc) {

    public void insertReady(DocumentId id) {
      jdbc.sql("update change_counter set last_number = last_number + 1").update();
      jdbc.sql(
              """
              insert into documents (id, title, file_name, kind, status, media_type, bytes, sha256,
                characters, passages, received_at, visibility, circles, vectors, depth, change_number,
                content_key)
              values (?, '', '', 'PLAN', 'READY', '', 1, '', 1, 1, now(), 'PUBLIC', array['public'], 'WANTED', 0,
                (select last_number from change_counter), ?)""")
          .params(id.value(), id.value())
          .update();
    }

    public void wantAgain(DocumentId id) {
      jdbc.sql("update documents set vectors = 'WANTED' where id = ?").param(id.value()).update();
    }

    public Document.Vectors vectors(DocumentId id) {
      return jdbc.sql("select coalesce(vectors, 'NONE') from documents where id = ?")
          .param(id.value())
          .query(Document.Vectors.class)
          .single();
    }

    public long change(DocumentId id) {
      return jdbc.sql("select change_number from documents where id = ?")
          .param(id.value())
          .query(Long.class)
          .single();
    }
  }
}
