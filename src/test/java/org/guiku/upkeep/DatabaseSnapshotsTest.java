package org.guiku.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.guiku.blobs.BlobRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class DatabaseSnapshotsTest {

  private static final int WRITERS = 4;
  private static final int SNAPSHOTS = Integer.getInteger("guiku.rounds", 6);

  @TempDir Path folder;

  @Test
  void eachCopyTakenUnderLoadOpensAndHoldsAllThatCameBefore() throws Exception {
    HikariDataSource source = pool();
    JdbcTemplate jdbc = new JdbcTemplate(source);
    jdbc.execute("create table documents (sha256 varchar(64) primary key, body bytea)");
    jdbc.execute("create table batches (archive varchar(64), expanded boolean, body bytea)");
    Set<String> committed = ConcurrentHashMap.newKeySet();
    AtomicBoolean enough = new AtomicBoolean();
    try (var writers = Executors.newFixedThreadPool(WRITERS);
        AutoCloseable end = () -> enough.set(true)) {
      for (int i = 0; i < WRITERS; i++) {
        int writer = i;
        writers.submit(() -> write(source, writer, committed, enough));
      }
      takeAll(new DatabaseSnapshots(source), committed);
    } finally {
      jdbc.execute("shutdown");
      source.close();
    }
    assertThat(committed.size()).as("written meanwhile").isGreaterThan(WRITERS);
  }

  private HikariDataSource pool() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(
        "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0"
                .formatted(folder.resolve("guiku"))
            + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=30000");
    config.setUsername("guiku");
    config.setPassword("");
    config.setAllowPoolSuspension(true);
    return new HikariDataSource(config);
  }

  private void takeAll(DatabaseSnapshots snapshots, Set<String> committed) throws Exception {
    for (int n = 0; n < SNAPSHOTS; n++) {
      Set<String> before = new HashSet<>(committed);
      Path place = Files.createDirectory(folder.resolve("copy-" + n));
      holds(snapshots.take(place), before);
    }
  }

  private static void holds(DatabaseSnapshots.Snapshot snapshot, Set<String> before) {
    Set<String> names = new HashSet<>();
    snapshot.blobs().stream().map(BlobRef::sha256).forEach(names::add);
    assertThat(names).containsAll(before);
    long ofOneTable = names.stream().filter(name -> name.startsWith("d")).count();
    assertThat(names).as("no transaction is in it by half").hasSize((int) ofOneTable * 2);
    assertThat(snapshot.documents()).isEqualTo(ofOneTable);
    assertThat(snapshot.file()).exists();
  }

  private static void write(
      HikariDataSource source, int writer, Set<String> committed, AtomicBoolean enough) {
    JdbcClient jdbc = JdbcClient.create(source);
    var transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    byte[] body = new byte[3000];
    for (int n = 0; !enough.get(); n++) {
      String number = "%d%062d".formatted(writer, n);
      transaction.executeWithoutResult(
          status -> {
            jdbc.sql("insert into documents values (?, ?)").params("d" + number, body).update();
            jdbc.sql("insert into batches values (?, false, ?)")
                .params("a" + number, body)
                .update();
          });
      committed.add("d" + number);
      // Space that is freed and used again is what a copy of a file in use may stumble over.
      jdbc.sql("update batches set body = ? where archive = ?")
          .params(new byte[n % 5000], "a" + number)
          .update();
      // A copy follows what is added; as fast as a loop can add it would not come to its end.
      LockSupport.parkNanos(2_000_000);
    }
  }
}
