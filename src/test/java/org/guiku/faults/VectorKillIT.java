package org.guiku.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** The server ends after vectors were stored and before their documents are marked. */
class VectorKillIT {

  private static final String WITH_VECTORS = "--guiku.vectors.threads=1";

  @TempDir Path data;

  /** Passages that were embedded, and documents that still lack the mark of it. */
  private record Kept(Set<String> keys, long unmarked) {}

  @Test
  void whatWasStoredIsKeptTheRestIsMadeAndNothingStaysPending() throws Exception {
    Path order = data.resolve("order");
    Promises promises = new Promises();
    SmallDocuments documents = new SmallDocuments(5);
    Files.writeString(order, "before vectors are marked:1");
    try (RunningServer server =
        RunningServer.start(data, WITH_VECTORS, "-Dguiku.faults=" + order)) {
      Crowd.uploading(server.library(), documents, promises, 2, 10).join();
      assertThat(server.awaitEnd(Duration.ofSeconds(60))).isEqualTo(137);
    }
    Kept before = kept();
    assertThat(before.keys()).isNotEmpty();
    assertThat(before.unmarked()).isPositive();
    try (RunningServer server = RunningServer.start(data, WITH_VECTORS)) {
      Crowd.uploading(server.library(), documents, promises, 1, 2).join();
      promises.hold(server, Duration.ofSeconds(60));
      await().atMost(Duration.ofSeconds(60)).until(() -> isNothingPending(server.library()));
      assertThat(
              server.library().get("/search?mode=semantic&q=试验县发展规划").body().path("total").asInt())
          .isEqualTo(promises.size());
    }
    Kept after = kept();
    assertThat(after.keys()).containsAll(before.keys()).hasSizeGreaterThan(before.keys().size());
    assertThat(after.unmarked()).isZero();
  }

  private static boolean isNothingPending(Library library) throws Exception {
    return library.documents().stream().allMatch(document -> document.path("pending").isEmpty());
  }

  /** As the database of a server holds it that has ended. */
  private Kept kept() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:file:" + data.resolve("db/guiku") + ";DATABASE_TO_LOWER=TRUE");
    source.setUser("guiku");
    JdbcTemplate database = new JdbcTemplate(source);
    return new Kept(
        new TreeSet<>(database.queryForList("select text_key from passage_vectors", String.class)),
        database.queryForObject(
            "select count(*) from documents where vectors = 'WANTED'", Long.class));
  }
}
