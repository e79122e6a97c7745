package org.guiku.search.meaning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The vectors that were made, by what was embedded. */
@Component
class VectorStore {

  /** Of the values in one statement. */
  private static final int AT_ONCE = 500;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  VectorStore(JdbcTemplate batches) {
    this.batches = batches;
    this.jdbc = JdbcClient.create(batches);
  }

  /** Those that there are. */
  Map<UUID, float[]> get(Collection<UUID> keys) {
    Map<UUID, float[]> found = new HashMap<>();
    for (UUID[] some : parts(keys)) {
      jdbc.sql("select text_key, vector from passage_vectors where text_key = any(?)")
          .param(some)
          .query(
              row -> {
                UUID key = row.getObject(1, UUID.class);
                found.put(key, HalfPrecision.decode(row.getBytes(2)));
              });
    }
    return found;
  }

  /** Which of them there are. */
  Set<UUID> known(Collection<UUID> keys) {
    Set<UUID> known = new HashSet<>();
    for (UUID[] some : parts(keys)) {
      known.addAll(
          jdbc.sql("select text_key from passage_vectors where text_key = any(?)")
              .param(some)
              .query((row, n) -> row.getObject(1, UUID.class))
              .list());
    }
    return known;
  }

  /** Adds these; one that is there already stays, as it is the same. */
  void put(Map<UUID, float[]> vectors) {
    List<Object[]> rows = new ArrayList<>();
    vectors.forEach((key, vector) -> rows.add(new Object[] {key, HalfPrecision.encode(vector)}));
    batches.batchUpdate(
        """
        insert into passage_vectors (text_key, vector) values (?, ?) on conflict do nothing""",
        rows);
  }

  void remove(Collection<UUID> keys) {
    for (UUID[] some : parts(keys)) {
      jdbc.sql("delete from passage_vectors where text_key = any(?)").param(some).update();
    }
  }

  private static List<UUID[]> parts(Collection<UUID> keys) {
    List<UUID> all = List.copyOf(keys);
    List<UUID[]> parts = new ArrayList<>();
    for (int i = 0; i < all.size(); i += AT_ONCE) {
      parts.add(all.subList(i, Math.min(all.size(), i + AT_ONCE)).toArray(UUID[]::new));
    }
    return parts;
  }
}
