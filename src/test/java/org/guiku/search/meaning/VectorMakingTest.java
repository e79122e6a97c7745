package org.guiku.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;
import static org.guiku.search.MemoryDocuments.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.guiku.documents.Change;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentId;
import org.guiku.documents.Reading;
import org.guiku.documents.VectorRegisters;
import org.guiku.search.MemoryDocuments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Against a database as the server has it. */
class VectorMakingTest {

  private static final String MODEL = "a model";

  private final JdbcTemplate database = VectorRegisters.database();
  private final VectorRegisters.Kept kept = VectorRegisters.over(database);
  private final MemoryDocuments documents = new MemoryDocuments();
  private final VectorStore store = new VectorStore(database);
  private final List<String> embedded = Collections.synchronizedList(new ArrayList<>());

  @BeforeEach
  void want() {
    kept.register().want(MODEL);
  }

  @Test
  void givesEachPassageAVectorAndItsDocumentANewNumber() {
    DocumentId id = ready("甲", "全省森林覆盖率提高。", "湿地得到保护。", "12.5");
    long before = kept.change(id);
    assertThat(round()).isTrue();
    assertThat(kept.vectors(id)).isEqualTo(Document.Vectors.MADE);
    assertThat(kept.change(id)).isGreaterThan(before);
    assertThat(new DocumentVectors(store).of(documents.reading(id).orElseThrow()))
        .containsOnlyKeys(1, 2);
    assertThat(round()).isFalse();
  }

  @Test
  void embedsATextOnceHoweverOftenItStandsAnywhere() {
    ready("甲", "全省森林覆盖率提高。", "全省森林覆盖率提高。");
    round();
    DocumentId other = ready("乙", "全省森林覆盖率提高。", "全省森林覆蓋率提高。");
    round();
    assertThat(embedded).hasSize(1);
    assertThat(kept.vectors(other)).isEqualTo(Document.Vectors.MADE);
  }

  @Test
  void embedsNothingAnewAfterARereadOfTheSameText() {
    DocumentId id = ready("甲", "全省森林覆盖率提高。");
    round();
    kept.wantAgain(id);
    embedded.clear();
    round();
    assertThat(embedded).isEmpty();
    assertThat(kept.vectors(id)).isEqualTo(Document.Vectors.MADE);
  }

  @Test
  void goesOnWhereItWasStopped() {
    List<DocumentId> all = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      all.add(ready("规划" + i, "第" + i + "条，全省森林覆盖率提高。"));
    }
    AtomicInteger portions = new AtomicInteger();
    round(() -> portions.incrementAndGet() < 3);
    assertThat(embedded).isNotEmpty().hasSizeLessThan(300);
    while (round()) {}
    assertThat(embedded).hasSize(300).doesNotHaveDuplicates();
    assertThat(all).allMatch(id -> kept.vectors(id) == Document.Vectors.MADE);
  }

  @Test
  void makesNothingAnewThatWasStoredBeforeItBrokeOffWithoutAMark() {
    List<DocumentId> all = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      all.add(ready("规划" + i, "第" + i + "条，全省森林覆盖率提高。"));
    }
    AtomicInteger portions = new AtomicInteger();
    assertThatThrownBy(() -> round(() -> isAtMost(5, portions.incrementAndGet())))
        .hasMessage("broken off");
    assertThat(all).allMatch(id -> kept.vectors(id) == Document.Vectors.WANTED);
    Set<UUID> stored = store.known(all.stream().flatMap(this::keys).toList());
    assertThat(stored).isNotEmpty().hasSizeLessThan(400);

    embedded.clear();
    while (round()) {}
    assertThat(embedded).hasSize(400 - stored.size()).doesNotHaveDuplicates();
    assertThat(all).allMatch(id -> kept.vectors(id) == Document.Vectors.MADE);
    assertThat(store.known(all.stream().flatMap(this::keys).toList())).hasSize(400);
  }

  private static boolean isAtMost(int most, int portions) {
    if (portions > most) {
      throw new IllegalStateException("broken off");
    }
    return true;
  }

  private Stream<UUID> keys(DocumentId id) {
    return DocumentVectors.embedded(documents.reading(id).orElseThrow()).stream()
        .map(Embedded::key);
  }

  @Test
  void leavesWhatChangedMeanwhileForTheNextRound() {
    DocumentId id = ready("甲", "全省森林覆盖率提高。");
    long before = kept.change(id);
    kept.register().made(List.of(new Change(before - 1, id)));
    assertThat(kept.vectors(id)).isEqualTo(Document.Vectors.WANTED);
    assertThat(kept.change(id)).isEqualTo(before);
  }

  @Test
  void stopsWhereItIsToldTo() {
    ready("甲", "全省森林覆盖率提高。");
    assertThat(round(() -> false)).isFalse();
    assertThat(embedded).isEmpty();
  }

  @Test
  void aTextThatCannotBeReadHarmsNoOther() {
    DocumentId id = ready("甲", "坏的一段文字", "全省森林覆盖率提高。");
    round();
    assertThat(kept.vectors(id)).isEqualTo(Document.Vectors.MADE);
    assertThat(new DocumentVectors(store).of(documents.reading(id).orElseThrow()))
        .containsOnlyKeys(2);
  }

  @Test
  void forgetsTheVectorsOfAnotherModel() {
    DocumentId id = ready("甲", "全省森林覆盖率提高。");
    round();
    kept.register().want("another");
    assertThat(kept.vectors(id)).isEqualTo(Document.Vectors.WANTED);
    assertThat(new DocumentVectors(store).of(documents.reading(id).orElseThrow())).isEmpty();
    kept.register().want("another");
    round();
    assertThat(kept.vectors(id)).isEqualTo(Document.Vectors.MADE);
  }

  @Test
  void wantsNoneWhereNoneCanBeMade() {
    DocumentId waiting = ready("甲", "全省森林覆盖率提高。");
    kept.register().wantNone();
    assertThat(kept.vectors(waiting)).isEqualTo(Document.Vectors.NONE);
    assertThat(round()).isFalse();
  }

  @Test
  void givesBackWhatWasPutAndNothingElse() {
    Set<Embedded> some = DocumentVectors.embedded(reading("全省森林覆盖率提高。", "湿地得到保护。"));
    Embedded first = some.iterator().next();
    float[] vector = new TestMeaning().embed(first.text());
    store.put(Map.of(first.key(), vector));
    store.put(Map.of(first.key(), vector));
    var keys = some.stream().map(Embedded::key).toList();
    assertThat(store.known(keys)).containsExactly(first.key());
    var found = store.get(keys);
    assertThat(found).containsOnlyKeys(first.key());
    for (int i = 0; i < vector.length; i++) {
      assertThat(found.get(first.key())[i]).isCloseTo(vector[i], offset(1e-3f));
    }
  }

  private Reading reading(String... passages) {
    return documents.reading(documents.add(draft("甲", passages))).orElseThrow();
  }

  private DocumentId ready(String title, String... passages) {
    DocumentId id = documents.add(draft(title, passages));
    kept.insertReady(id);
    return id;
  }

  private boolean round() {
    return round(() -> true);
  }

  private boolean round(BooleanSupplier mayGoOn) {
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      return new VectorMaking(kept.register(), documents, store, new Listening(), threads, mayGoOn)
          .round();
    }
  }

  /** Remembers what it was asked. */
  private final class Listening implements Embedder {

    @Override
    public float[] embed(String text) {
      if (text.startsWith("坏")) {
        throw new IllegalStateException("cannot read it");
      }
      embedded.add(text);
      return new TestMeaning().embed(text);
    }

    @Override
    public void close() {}
  }
}
