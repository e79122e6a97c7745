package org.guiku.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.guiku.blobs.BlobRef;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Copies the embedded database while it is written. H2 only adds to its file as long as it copies,
 * so that nobody waits; what came before the copy began is in it.
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

  private final JdbcTemplate jdbc;
  private final String user;
  private final String password;

  DatabaseSnapshots(
      JdbcTemplate jdbc,
      @Value("${spring.datasource.username}") String user,
      @Value("${spring.datasource.password}") String password) {
    this.jdbc = jdbc;
    this.user = user;
    this.password = password;
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
    Path packed = folder.resolve("database.zip");
    Path file = folder.resolve("database.mv.db");
    jdbc.update("backup to ?", packed.toString());
    unpack(packed, file);
    Files.delete(packed);
    // Opened once to take back what was under way, then again, to see that it can be opened.
    open(file).close();
    try (Connection connection = open(file)) {
      return read(file, connection);
    }
  }

  private static void unpack(Path packed, Path file) throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(packed))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().endsWith(".mv.db")) {
          Files.copy(in, file);
        }
      }
    }
  }

  private Connection open(Path file) throws SQLException {
    String name = file.toString().replaceAll("\\.mv\\.db$", "");
    return DriverManager.getConnection("jdbc:h2:file:" + name + SETTINGS, user, password);
  }

  private static Snapshot read(Path file, Connection connection) {
    JdbcClient copy = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    List<BlobRef> blobs = copy.sql(BLOBS).query((row, n) -> new BlobRef(row.getString(1))).list();
    long documents = copy.sql("select count(*) from documents").query(Long.class).single();
    return new Snapshot(file, documents, blobs);
  }
}
