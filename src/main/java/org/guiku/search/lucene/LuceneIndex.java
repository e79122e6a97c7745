package org.guiku.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.guiku.access.Reach;
import org.guiku.documents.DocumentId;
import org.guiku.faults.Faults;
import org.guiku.search.Suggestion;
import org.guiku.search.engine.Checkpoint;
import org.guiku.search.engine.Completion;
import org.guiku.search.engine.Course;
import org.guiku.search.engine.Found;
import org.guiku.search.engine.IndexedDocument;
import org.guiku.search.engine.NearPassage;
import org.guiku.search.engine.Question;
import org.guiku.search.engine.Ranked;
import org.guiku.search.engine.SearchIndex;
import org.guiku.search.engine.Sense;
import org.guiku.search.engine.Walk;
import org.guiku.search.query.QueryTree;

/** An index in one folder. Readers see commits only: what is found is on disk. */
final class LuceneIndex implements SearchIndex {

  /** Of the heap, before a segment is written: two may build at once, of 512 MB. */
  private static final double BUFFER_MB = 48;

  private final Path folder;
  private final Directory directory;
  private final MemberBits documents = new MemberBits(Blocks.DOCUMENT);
  private final Presences presences = new Presences(documents);
  private final FacetValuesCache facets = new FacetValuesCache();
  private final SearcherManager searchers;
  private IndexWriter writer;
  private volatile Checkpoint checkpoint;
  private boolean expunging;

  private LuceneIndex(Path folder, Directory directory, IndexWriter writer) throws IOException {
    this.folder = folder;
    this.directory = directory;
    this.writer = writer;
    this.searchers = new SearcherManager(directory, null);
    this.checkpoint = committed(directory);
  }

  /** A new one, committed empty. */
  static LuceneIndex create(Path folder) throws IOException {
    Directory directory = FSDirectory.open(folder);
    IndexWriter writer = new IndexWriter(directory, config(OpenMode.CREATE));
    write(writer, Checkpoint.START);
    return new LuceneIndex(folder, directory, writer);
  }

  /**
   * @throws IOException when a byte of it is not as it was written, or its format is another
   */
  static LuceneIndex open(Path folder) throws IOException {
    Directory directory = FSDirectory.open(folder);
    verify(directory);
    return new LuceneIndex(folder, directory, new IndexWriter(directory, config(OpenMode.APPEND)));
  }

  private static void verify(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      CommitData.verify(reader.getIndexCommit());
      for (LeafReaderContext leaf : reader.leaves()) {
        ((CodecReader) leaf.reader()).checkIntegrity();
      }
    }
  }

  private static IndexWriterConfig config(OpenMode mode) {
    var merges = new ConcurrentMergeScheduler();
    merges.setMaxMergesAndThreads(2, 1);
    var policy = new TieredMergePolicy();
    // What is purged leaves every segment, however little it is of it.
    policy.setForceMergeDeletesPctAllowed(0);
    return new IndexWriterConfig(new GramAnalyzer())
        .setOpenMode(mode)
        .setRAMBufferSizeMB(BUFFER_MB)
        .setMergeScheduler(merges)
        .setMergePolicy(policy)
        .setCodec(new VectorCodec())
        .setCommitOnClose(false);
  }

  Path folder() {
    return folder;
  }

  @Override
  public Checkpoint checkpoint() {
    return checkpoint;
  }

  @Override
  public void put(IndexedDocument document) throws IOException {
    try {
      writer.updateDocuments(Blocks.block(document.document().id()), Blocks.of(document));
    } catch (AlreadyClosedException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void remove(DocumentId id) throws IOException {
    try {
      writer.deleteDocuments(Blocks.block(id));
    } catch (AlreadyClosedException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void expunge() throws IOException {
    try {
      writer.forceMergeDeletes(false);
      expunging = true;
    } catch (AlreadyClosedException e) {
      throw new IOException(e);
    }
  }

  @Override
  public boolean hasExpunged() {
    return expunging && !writer.hasPendingMerges() && writer.getMergingSegments().isEmpty();
  }

  @Override
  public void commit(Checkpoint reached) throws IOException {
    try {
      Faults.at("before index commit");
      expunging &= !hasExpunged();
      write(writer, reached);
      Faults.at("after index commit");
    } catch (AlreadyClosedException e) {
      throw new IOException(e);
    }
    searchers.maybeRefreshBlocking();
    checkpoint = reached;
  }

  private static void write(IndexWriter writer, Checkpoint reached) throws IOException {
    writer.setLiveCommitData(CommitData.of(reached).entrySet());
    writer.commit();
  }

  private static Checkpoint committed(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return CommitData.checkpoint(reader.getIndexCommit());
    }
  }

  @Override
  public void rollback() throws IOException {
    writer.rollback();
    writer = new IndexWriter(directory, config(OpenMode.APPEND));
  }

  @Override
  public Found find(Question question) throws IOException {
    return ask(searcher -> finder(searcher, question.reach()).find(question));
  }

  @Override
  public int count(Question question, int most) throws IOException {
    return ask(searcher -> finder(searcher, question.reach()).count(question, most));
  }

  @Override
  public List<Ranked> best(QueryTree query, Optional<Sense> sense, Reach reach, int most)
      throws IOException {
    return ask(searcher -> finder(searcher, reach).best(query, sense, most));
  }

  @Override
  public List<NearPassage> nearest(
      float[] vector, Optional<DocumentId> except, Reach reach, int most) throws IOException {
    return ask(searcher -> finder(searcher, reach).nearest(vector, except, most));
  }

  @Override
  public Optional<String> explain(Question question, DocumentId id) throws IOException {
    return ask(searcher -> finder(searcher, question.reach()).explain(question, id));
  }

  @Override
  public List<Suggestion> complete(Completion completion) throws IOException {
    var existing = Translation.existing(completion.reach());
    return ask(searcher -> new Suggester(searcher, existing, documents).complete(completion));
  }

  @Override
  public Map<DocumentId, Long> changes() throws IOException {
    return ask(LuceneIndex::changes);
  }

  @Override
  public Walk walk(Question question, Course course) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    boolean begun = false;
    try {
      Walk walk = finder(searcher, question.reach()).walk(searchers, question, course);
      begun = true;
      return walk;
    } finally {
      if (!begun) {
        searchers.release(searcher);
      }
    }
  }

  @Override
  public void close() throws IOException {
    try (directory;
        searchers) {
      writer.rollback();
    }
  }

  /** Something that one state of the index answers. */
  private interface Asked<T> {
    T of(IndexSearcher state) throws IOException;
  }

  private <T> T ask(Asked<T> asked) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return asked.of(searcher);
    } finally {
      searchers.release(searcher);
    }
  }

  private Finder finder(IndexSearcher searcher, Reach reach) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    var existing = new ExistingSearcher(reader, reach, presences);
    return new Finder(existing, facets.of(reader), documents, reach);
  }

  private static Map<DocumentId, Long> changes(IndexSearcher searcher) throws IOException {
    Map<DocumentId, Long> changes = new HashMap<>();
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      collectChanges(leaf, changes);
    }
    return changes;
  }

  private static void collectChanges(LeafReaderContext leaf, Map<DocumentId, Long> changes)
      throws IOException {
    var live = leaf.reader().getLiveDocs();
    var ids = DocValues.getSorted(leaf.reader(), Blocks.ID);
    var numbers = DocValues.getNumeric(leaf.reader(), Blocks.CHANGE);
    for (int doc = ids.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = ids.nextDoc()) {
      if ((live == null || live.get(doc)) && numbers.advanceExact(doc)) {
        String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
        changes.put(new DocumentId(id), numbers.longValue());
      }
    }
  }
}
