package org.guiku.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiku.search.MemoryDocuments.draft;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guiku.search.engine.SearchIndex;
import org.guiku.search.engine.SearchIndexes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexStandingTest {

  @TempDir private Path folder;
  private final IndexStanding standing = new IndexStanding();

  @Test
  void aNewIndexIsWholeOnceItHoldsWhatWasThereBefore() {
    standing.wants(10);
    assertThat(standing.isWhole()).isFalse();
    standing.stands(4, 12);
    assertThat(standing.isWhole()).isFalse();
    assertThat(standing.behind()).isEqualTo(8);
    assertThat(standing.rebuilt()).isEqualTo(0.4);
    standing.stands(10, 12);
    assertThat(standing.isWhole()).as("what came since was never READY").isTrue();
    assertThat(standing.behind()).isEqualTo(2);
    standing.closed();
    assertThat(standing.isWhole()).isFalse();
  }

  @Test
  void whoLagsBehindIsNotSeenToFollow() throws InterruptedException {
    standing.stands(3, 3);
    Thread.sleep(20);
    standing.stands(3, 4);
    assertThat(standing.sinceFollowed()).isGreaterThanOrEqualTo(Duration.ofMillis(20));
    Duration before = standing.sinceFollowed();
    standing.stands(4, 4);
    assertThat(standing.sinceFollowed()).isLessThan(before);
  }

  @Test
  void aRebuildBesideTellsHowFarItHasComeAndHarmsNothing() {
    MemoryDocuments documents = new MemoryDocuments();
    try (Library library = Library.open(documents, folder)) {
      for (int i = 0; i < 30; i++) {
        documents.add(draft("规划" + i, "森林"));
      }
      library.catchUp();
      List<Double> parts = new ArrayList<>();
      library.search.rebuild(
          step -> {
            assertThat(library.follower.standing().isWhole()).isTrue();
            parts.add(library.follower.standing().rebuilt());
          });
      assertThat(parts).hasSizeGreaterThan(2).isSorted().contains(1.0).doesNotContain(0.0);
      assertThat(parts.getFirst()).isLessThan(1);
      assertThat(library.follower.standing().rebuilt()).isEqualTo(1);
    }
  }

  @Test
  void withoutAnIndexNothingIsWhole() {
    MemoryDocuments documents = new MemoryDocuments();
    documents.add(draft("甲", "森林"));
    try (Library library = Library.open(documents, new NoRoom())) {
      assertThat(library.follower.standing().isWhole()).isFalse();
    }
  }

  /** Where no index can be built. */
  private static final class NoRoom implements SearchIndexes {

    @Override
    public Optional<SearchIndex> open() {
      return Optional.empty();
    }

    @Override
    public SearchIndex create() throws IOException {
      throw new IOException("No space left on device");
    }

    @Override
    public void keepOnly(SearchIndex index) {}
  }
}
