package org.guiku.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a search takes beside bare Lucene, in a small library and in a large one: ten documents
 * with snippets and all facets over HTTP. Both are asked the same in turns. The largest library is
 * bound, the others are printed to show how it grows.
 *
 * <p>{@code -Dguiku.passages=100000,1000000} says how large, {@code -Dguiku.libraries=FOLDER} where
 * what was taken in is kept for another run, {@code -Dguiku.seed=} repeats the queries.
 */
@Tag("bench")
class SearchBench {

  private static final int QUERIES = 1000;
  private static final int ROUNDS = 4;
  private static final List<Integer> CLIENTS = List.of(1, 4);
  private static final double MOST_AT_P50 = 2;
  private static final double MOST_AT_P99 = 1.5;
  private static final double ALIKE = 0.95;

  private final long seed = Long.getLong("guiku.seed", System.nanoTime());
  private final SoftAssertions all = new SoftAssertions();

  @TempDir Path folder;

  @Test
  void searchesNearlyAsFastAsBareLucene() throws Exception {
    System.out.println(Surroundings.told() + "; seed " + seed);
    Path kept = Path.of(System.getProperty("guiku.libraries", folder.toString()));
    List<String> sizes = List.of(System.getProperty("guiku.passages", "100000,1000000").split(","));
    for (String size : sizes) {
      boolean bound = size.equals(sizes.getLast());
      Path library = kept.resolve(size);
      var documents =
          RepeatedDocuments.of(folder.resolve("laws-" + size), SearchedLibrary.DOCUMENTS_SEED);
      try (var filled = SearchedLibrary.of(library, Integer.parseInt(size), documents)) {
        System.out.println(filled.held() + "; " + filled.sizes());
        QueryMix mix = new QueryMix(seed, documents.passages(), filled.filters());
        measure(filled, mix.draw(QUERIES), bound);
        System.out.println("ours: " + filled.memoryOfOurs() + "; bare: " + filled.memoryOfBare());
      }
    }
    all.assertAll();
  }

  private void measure(SearchedLibrary library, List<Asked> queries, boolean bound)
      throws Exception {
    compareTotals(library, queries);
    System.out.println("clients   p50 ours   bare  ratio   p99 ours   bare  ratio  (ms)");
    for (int clients : CLIENTS) {
      Timings ours = new Timings();
      Timings bare = new Timings();
      warmUp(library, queries, clients);
      for (int round = 0; round < ROUNDS; round++) {
        ours.add(Clients.ask(library.ours(), queries, clients));
        bare.add(Clients.ask(library.bare(), queries, clients));
      }
      print(clients, ours, bare, bound);
    }
  }

  private static void warmUp(SearchedLibrary library, List<Asked> queries, int clients)
      throws Exception {
    Clients.ask(library.ours(), queries, clients);
    Clients.ask(library.bare(), queries, clients);
  }

  private void print(int clients, Timings ours, Timings bare, boolean bound) {
    double half = ours.percentile(50) / bare.percentile(50);
    double most = ours.percentile(99) / bare.percentile(99);
    System.out.printf(
        "%7d %10.2f %6.2f %6.2f %10.2f %6.2f %6.2f%n",
        clients,
        ours.percentile(50),
        bare.percentile(50),
        half,
        ours.percentile(99),
        bare.percentile(99),
        most);
    if (!bound) {
      return;
    }
    all.assertThat(half).as("p50, %d clients", clients).isLessThanOrEqualTo(MOST_AT_P50);
    all.assertThat(most).as("p99, %d clients", clients).isLessThanOrEqualTo(MOST_AT_P99);
  }

  /**
   * A comparison of times says nothing where not the same is found. A few totals differ: 第一章 程序
   * holds 章程 here, where white space parts no words.
   */
  private void compareTotals(SearchedLibrary library, List<Asked> queries) throws Exception {
    List<String> others = new ArrayList<>();
    long[] totals = new long[queries.size()];
    for (int i = 0; i < totals.length; i++) {
      totals[i] = Clients.read(library.ours(), queries.get(i)).path("total").asLong();
      long bare = Clients.read(library.bare(), queries.get(i)).path("total").asLong();
      if (totals[i] != bare) {
        others.add(totals[i] + " instead of " + bare + " " + queries.get(i).shown());
      }
    }
    Arrays.sort(totals);
    System.out.printf(
        "documents found: least %d, p25 %d, p50 %d, p75 %d, most %d; of %d queries %d differ %s%n",
        totals[0],
        totals[totals.length / 4],
        totals[totals.length / 2],
        totals[totals.length * 3 / 4],
        totals[totals.length - 1],
        totals.length,
        others.size(),
        others.stream().limit(10).toList());
    all.assertThat(1 - (double) others.size() / totals.length)
        .as("queries that find as many documents here as there")
        .isGreaterThanOrEqualTo(ALIKE);
  }
}
