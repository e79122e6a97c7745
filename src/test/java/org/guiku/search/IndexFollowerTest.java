package org.guiku.search;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.guiku.search.MemoryDocuments.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.guiku.access.Reach;
import org.guiku.access.Refused;
import org.guiku.access.Visibility;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentId;
import org.guiku.search.engine.Checkpoint;
import org.guiku.search.engine.Completion;
import org.guiku.search.engine.Course;
import org.guiku.search.engine.Found;
import org.guiku.search.engine.IndexedDocument;
import org.guiku.search.engine.NearPassage;
import org.guiku.search.engine.Question;
import org.guiku.search.engine.Ranked;
import org.guiku.search.engine.SearchIndex;
import org.guiku.search.engine.SearchIndexes;
import org.guiku.search.engine.Sense;
import org.guiku.search.engine.Walk;
import org.guiku.search.lucene.TestIndexes;
import org.guiku.search.query.QueryTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFollowerTest {

  @TempDir private Path folder;
  private final MemoryDocuments documents = new MemoryDocuments();

  @Test
  void makesADocumentReadyOnceItIsFound() {
    try (Library library = Library.open(documents, folder)) {
      DocumentId id = library.add(draft("甲", "森林"));
      assertThat(documents.status(id)).isEqualTo(Document.Status.READY);
      assertThat(library.titles("森林")).containsExactly("甲");
      assertThat(library.search.check().agrees()).isTrue();
    }
  }

  @Test
  void letsManyChangesShareACommit() {
    FullDisk disk = new FullDisk(TestIndexes.in(folder));
    Pace patient = new Pace(ofSeconds(1), ofSeconds(1), ofMillis(10), ofMillis(50), ofMinutes(1));
    try (Library library = Library.open(documents, disk, patient)) {
      for (int i = 0; i < 200; i++) {
        documents.add(draft("规划" + i, "森林"));
      }
      library.catchUp();
      assertThat(library.find("森林").hits().total()).isEqualTo(200);
      assertThat(disk.commits).isLessThan(10);
    }
  }

  @Test
  void replacesWhatChangedAndForgetsWhatWent() {
    try (Library library = Library.open(documents, folder)) {
      DocumentId id = library.add(draft("甲", "森林"));
      documents.replace(id, draft("甲", "湿地").visibility(Visibility.INTERNAL));
      library.catchUp();
      assertThat(library.titles("森林")).isEmpty();
      assertThat(library.titles("湿地")).containsExactly("甲");
      documents.remove(id);
      library.catchUp();
      assertThat(library.titles("湿地")).isEmpty();
      assertThat(library.search.check()).isEqualTo(new IndexCheck(0, none(), none(), none()));
    }
  }

  /** A check that looks at one after the other must not take what changes meanwhile for a fault. */
  @Test
  void whatChangesWhileItIsCheckedIsNoFault() {
    try (Library library = Library.open(documents, folder)) {
      DocumentId id = library.add(draft("甲", "森林"));
      library.add(draft("乙", "森林"));
      documents.onceListed(() -> documents.remove(id));
      assertThat(library.search.check()).matches(IndexCheck::agrees);
    }
  }

  @Test
  void goesOnWhereItStopped() {
    try (Library library = Library.open(documents, folder)) {
      library.add(draft("甲", "森林"));
    }
    documents.add(draft("乙", "森林"));
    documents.indexed(-1, none());
    try (Library library = Library.open(documents, folder)) {
      library.catchUp();
      assertThat(library.titles("森林")).containsExactlyInAnyOrder("甲", "乙");
    }
    documents.indexed(-1, none());
    try (Library library = Library.open(documents, folder)) {
      library.catchUp();
      assertThat(library.find("森林").hits().total()).isEqualTo(2);
    }
  }

  @Test
  void letsABadDocumentHarmNobodyElse() {
    DocumentId bad = documents.add(draft("坏", "森林"));
    documents.breakReadingOf(bad);
    try (Library library = Library.open(documents, folder)) {
      DocumentId good = library.add(draft("好", "森林"));
      assertThat(documents.status(good)).isEqualTo(Document.Status.READY);
      assertThat(documents.status(bad)).isEqualTo(Document.Status.INDEXING);
      assertThat(library.titles("森林")).containsExactly("好");
    }
    try (Library library = Library.open(documents, folder)) {
      library.add(draft("后", "森林"));
      assertThat(documents.status(bad)).isEqualTo(Document.Status.INDEXING);
      documents.breakReadingOf();
      await()
          .atMost(Duration.ofMinutes(1))
          .until(() -> documents.status(bad) == Document.Status.READY);
      assertThat(library.titles("坏 森林")).containsExactly("坏");
    }
  }

  @Test
  void buildsAnewWhatKnowsMoreThanTheDocuments() {
    try (Library library = Library.open(documents, folder)) {
      library.add(draft("甲", "森林"));
      library.add(draft("乙", "森林"));
    }
    documents.forget();
    documents.add(draft("丙", "森林"));
    try (Library library = Library.open(documents, folder)) {
      library.catchUp();
      assertThat(library.titles("森林")).containsExactly("丙");
    }
  }

  @Test
  void servesTheOldIndexUntilTheNewOneIsBuilt() throws IOException {
    try (Library library = Library.open(documents, folder)) {
      for (int i = 0; i < 30; i++) {
        documents.add(draft("规划" + i, "森林"));
      }
      library.catchUp();
      List<RebuildProgress> progress = new ArrayList<>();
      library.search.rebuild(
          step -> {
            progress.add(step);
            assertThat(library.find("森林").hits().total()).isEqualTo(30);
            assertThatThrownBy(() -> library.search.rebuild(unused -> {}))
                .isInstanceOf(Refused.class);
          });
      assertThat(progress.getLast()).isEqualTo(new RebuildProgress(30, 30));
      assertThat(library.find("森林").hits().total()).isEqualTo(30);
      library.add(draft("新", "森林"));
      assertThat(library.find("森林").hits().total()).isEqualTo(31);
      assertThat(library.search.check().agrees()).isTrue();
      try (var folders = Files.list(folder)) {
        assertThat(folders).hasSize(1);
      }
    }
  }

  @Test
  void servesReadsWhileTheDiskIsFullAndLosesNothing() {
    FullDisk disk = new FullDisk(TestIndexes.in(folder));
    try (Library library = Library.open(documents, disk)) {
      library.add(draft("前", "森林"));
      disk.full.set(true);
      DocumentId waiting = documents.add(draft("后", "森林"));
      await().atMost(Duration.ofMinutes(1)).until(() -> disk.refused);
      assertThat(library.titles("森林")).containsExactly("前");
      assertThat(documents.status(waiting)).isEqualTo(Document.Status.INDEXING);
      disk.full.set(false);
      library.catchUp();
      assertThat(library.titles("森林")).containsExactlyInAnyOrder("前", "后");
    }
  }

  @Test
  void keepsTheOldIndexWhenThereIsNoRoomForANewOne() throws IOException {
    FullDisk disk = new FullDisk(TestIndexes.in(folder));
    try (Library library = Library.open(documents, disk)) {
      library.add(draft("甲", "森林"));
      disk.full.set(true);
      assertThatThrownBy(() -> library.search.rebuild(unused -> {}))
          .hasMessageContaining("No space left");
      disk.full.set(false);
      library.add(draft("乙", "森林"));
      assertThat(library.find("森林").hits().total()).isEqualTo(2);
      try (var folders = Files.list(folder)) {
        assertThat(folders).hasSize(1);
      }
      library.search.rebuild(unused -> {});
      assertThat(library.find("森林").hits().total()).isEqualTo(2);
    }
  }

  @Test
  void saysWhatTheIndexLacks() {
    DocumentId bad = documents.add(draft("坏", "森林").status(Document.Status.READY));
    documents.breakReadingOf(bad);
    try (Library library = Library.open(documents, folder)) {
      library.catchUp();
      assertThat(library.search.check().missing()).containsExactly(bad);
    }
  }

  private static Set<DocumentId> none() {
    return Set.of();
  }

  /** Indexes on a disk that can be full: then what was written since the last commit is lost. */
  private static final class FullDisk implements SearchIndexes {

    private final SearchIndexes inner;
    private final AtomicBoolean full = new AtomicBoolean();
    private volatile boolean refused;
    private volatile int commits;

    private FullDisk(SearchIndexes inner) {
      this.inner = inner;
    }

    @Override
    public Optional<SearchIndex> open() {
      return inner.open().map(Bounded::new);
    }

    @Override
    public SearchIndex create() throws IOException {
      return new Bounded(inner.create());
    }

    @Override
    public void keepOnly(SearchIndex index) {
      inner.keepOnly(((Bounded) index).index);
    }

    private final class Bounded implements SearchIndex {

      private final SearchIndex index;

      private Bounded(SearchIndex index) {
        this.index = index;
      }

      @Override
      public void commit(Checkpoint checkpoint) throws IOException {
        if (full.get()) {
          index.rollback();
          refused = true;
          throw new IOException("No space left on device");
        }
        index.commit(checkpoint);
        commits = commits + 1;
      }

      @Override
      public Checkpoint checkpoint() {
        return index.checkpoint();
      }

      @Override
      public void put(IndexedDocument document) throws IOException {
        index.put(document);
      }

      @Override
      public void remove(DocumentId id) throws IOException {
        index.remove(id);
      }

      @Override
      public void expunge() throws IOException {
        index.expunge();
      }

      @Override
      public boolean hasExpunged() {
        return index.hasExpunged();
      }

      @Override
      public void rollback() throws IOException {
        index.rollback();
      }

      @Override
      public List<Ranked> best(QueryTree query, Optional<Sense> sense, Reach reach, int most)
          throws IOException {
        return index.best(query, sense, reach, most);
      }

      @Override
      public int count(Question question, int most) throws IOException {
        return index.count(question, most);
      }

      @Override
      public Found find(Question question) throws IOException {
        return index.find(question);
      }

      @Override
      public Walk walk(Question question, Course course) throws IOException {
        return index.walk(question, course);
      }

      @Override
      public List<Suggestion> complete(Completion completion) throws IOException {
        return index.complete(completion);
      }

      @Override
      public Optional<String> explain(Question question, DocumentId id) throws IOException {
        return index.explain(question, id);
      }

      @Override
      public List<NearPassage> nearest(
          float[] vector, Optional<DocumentId> except, Reach reach, int most) throws IOException {
        return index.nearest(vector, except, reach, most);
      }

      @Override
      public Map<DocumentId, Long> changes() throws IOException {
        return index.changes();
      }

      @Override
      public void close() throws IOException {
        index.close();
      }
    }
  }
}
