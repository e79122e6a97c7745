package org.guiku.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.guiku.search.engine.Checkpoint;
import org.guiku.search.engine.SearchIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneIndexesTest {

  @TempDir private Path root;

  @Test
  void opensNothingWhereNothingIs() throws IOException {
    assertThat(new LuceneIndexes(root.resolve("nowhere")).open()).isEmpty();
    Files.createDirectory(root.resolve("7"));
    assertThat(new LuceneIndexes(root).open()).isEmpty();
  }

  @Test
  void leavesAnIndexOfAnotherFormatAlone() throws IOException {
    try (var directory = FSDirectory.open(root.resolve("1"));
        var writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("format", "0", "change", "5").entrySet());
      writer.commit();
    }
    LuceneIndexes indexes = new LuceneIndexes(root);
    assertThat(indexes.open()).isEmpty();
    try (SearchIndex created = indexes.create()) {
      indexes.keepOnly(created);
      assertThat(root.resolve("1")).doesNotExist();
      assertThat(root.resolve("2")).isDirectory();
    }
  }

  @Test
  void prefersTheIndexThatHasComeFurthestToOneThatWasBeingBuilt() throws IOException {
    LuceneIndexes indexes = new LuceneIndexes(root);
    try (SearchIndex serving = indexes.create()) {
      serving.commit(new Checkpoint(9, Set.of()));
    }
    indexes.create().close();
    try (SearchIndex opened = indexes.open().orElseThrow()) {
      assertThat(opened.checkpoint()).isEqualTo(new Checkpoint(9, Set.of()));
    }
  }
}
