package org.guiku.upkeep;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.guiku.blobs.BlobRef;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Copies the embedded database while it is written, as it was at one moment between transactions:
 * what was acknowledged before is in it, and of what came later nothing.
 */
@Component
class DatabaseSnapshots {

  /** As the server's own, or names would be read otherwise. */
  private static final String SETTINGS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
          + ";IFEXISTS=TRUE;DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=16384";

  /** All columns that name stored bytes which somebody still needs. */
  private static final String BLOBS =
      """
      select sha256 from documents
      union select archive from batches where archive is not null and not expanded""";

  private final HikariDataSource pool;

  /**
   * @param pool of all connections to the database, which can be suspended
   */
  DatabaseSnapshots(HikariDataSource pool) {
    this.pool = pool;
  }

  /**
   * A copy of the database.
   *
   * @param file closed, so that a server knows where it ends
   * @param blobs all that it names
   */
  record Snapshot(Path file, long documents, List<BlobRef> blobs) {}

  /**
   * @param folder where the copy is left
   */
  Snapshot take(Path folder) throws IOException, SQLException {
    Path file = folder.resolve("database.mv.db");
    copy(file);
    try (Connection connection = open(file)) {
      return read(file, connection);
    }
  }

  private void copy(Path file) throws IOException, SQLException {
    try (Connection connection = pool.getConnection();
        OutputStream out = Files.newOutputStream(file)) {
      Standstill standstill = new Standstill(pool.getHikariPoolMXBean());
      StillCopy.write(storeOf(connection), standstill, out);
    }
  }

  /** H2 offers no way to it that is not its own. */
  private static MVStore storeOf(Connection connection) throws SQLException {
    var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
    return session.getDatabase().getStore().getMvStore();
  }

  private Connection open(Path file) throws SQLException {
    String name = file.toString().replaceAll("\\.mv\\.db$", "");
    return DriverManager.getConnection(
        "jdbc:h2:file:" + name + SETTINGS, pool.getUsername(), pool.getPassword());
  }

  private static Snapshot read(Path file, Connection connection) {
    JdbcClient copy = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    List<BlobRef> blobs = copy.sql(BLOBS).query((row, n) -> new BlobRef(row.getString(1))).list();
    long documents = copy.sql("select count(*) from documents").query(Long.class).single();
    return new Snapshot(file, documents, blobs);
  }
}
