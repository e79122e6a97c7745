package org.guiku.search.meaning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.guiku.documents.Change;
import org.guiku.documents.Documents;
import org.guiku.documents.VectorRegister;
import org.guiku.faults.Faults;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes once through the documents that lack vectors. What was embedded is stored in small portions,
 * so that little is lost in a kill; while one portion is stored, the next is embedded already.
 */
final class VectorMaking {

  private static final Logger log = LoggerFactory.getLogger(VectorMaking.class);

  /** Texts in a portion, half a second's work. */
  private static final int PORTION = 64;

  private static final int PORTIONS_UNDER_WAY = 2;
  private static final int DOCUMENTS_AT_ONCE = 200;

  /** Each mark makes the index take its document again, and its graph is built in a commit. */
  private static final long NANOS_BETWEEN_MARKS = 15_000_000_000L;

  /** Texts that are being embedded, and the documents that then have all their vectors. */
  private record Portion(Map<UUID, Future<float[]>> vectors, List<Change> completed) {}

  private final VectorRegister register;
  private final Documents documents;
  private final VectorStore store;
  private final Embedder embedder;
  private final ExecutorService threads;
  private final BooleanSupplier mayGoOn;

  private final Deque<Portion> underWay = new ArrayDeque<>();
  private final Map<UUID, String> texts = new LinkedHashMap<>();
  private final List<Change> completed = new ArrayList<>();
  private final List<Change> unmarked = new ArrayList<>();
  private long marked = System.nanoTime();

  /**
   * @param mayGoOn asked before each portion, may wait; false ends the round when what was begun is
   *     stored
   */
  VectorMaking(
      VectorRegister register,
      Documents documents,
      VectorStore store,
      Embedder embedder,
      ExecutorService threads,
      BooleanSupplier mayGoOn) {
    this.register = register;
    this.documents = documents;
    this.store = store;
    this.embedder = embedder;
    this.threads = threads;
    this.mayGoOn = mayGoOn;
  }

  /** False when nothing was lacking, or when it was to end. */
  boolean round() {
    boolean any = false;
    try {
      any = walk();
      submit();
    } catch (CancellationException e) {
      log.debug("Vectors are made another time", e);
      any = false;
    }
    while (!underWay.isEmpty()) {
      store(underWay.remove());
    }
    mark();
    return any;
  }

  private boolean walk() {
    long reached = 0;
    List<Change> lacking = register.lackingAfter(reached, DOCUMENTS_AT_ONCE);
    boolean any = !lacking.isEmpty();
    while (!lacking.isEmpty()) {
      lacking.forEach(this::take);
      reached = lacking.getLast().number();
      lacking = register.lackingAfter(reached, DOCUMENTS_AT_ONCE);
    }
    return any;
  }

  private void take(Change change) {
    Set<Embedded> passages =
        documents.reading(change.id()).map(DocumentVectors::embedded).orElse(Set.of());
    List<Embedded> some = new ArrayList<>();
    for (Embedded passage : passages) {
      some.add(passage);
      if (some.size() == PORTION) {
        gather(some);
        some.clear();
      }
    }
    gather(some);
    completed.add(change);
  }

  private void gather(List<Embedded> passages) {
    Set<UUID> known = store.known(passages.stream().map(Embedded::key).toList());
    for (Embedded passage : passages) {
      if (!known.contains(passage.key())) {
        texts.put(passage.key(), passage.text());
      }
    }
    if (texts.size() >= PORTION || completed.size() >= DOCUMENTS_AT_ONCE) {
      submit();
    }
  }

  private void submit() {
    if (!mayGoOn.getAsBoolean()) {
      throw new CancellationException();
    }
    Map<UUID, Future<float[]>> vectors = new LinkedHashMap<>();
    texts.forEach((key, text) -> vectors.put(key, threads.submit(() -> embedder.embed(text))));
    underWay.add(new Portion(vectors, List.copyOf(completed)));
    texts.clear();
    completed.clear();
    if (underWay.size() > PORTIONS_UNDER_WAY) {
      store(underWay.remove());
    }
  }

  private void store(Portion portion) {
    Map<UUID, float[]> vectors = new HashMap<>();
    portion.vectors().forEach((key, made) -> take(key, made, vectors));
    store.put(vectors);
    unmarked.addAll(portion.completed());
    if (System.nanoTime() - marked > NANOS_BETWEEN_MARKS) {
      mark();
    }
  }

  /** A text that the model cannot read goes without a vector; it would fail again. */
  private static void take(UUID key, Future<float[]> made, Map<UUID, float[]> vectors) {
    try {
      vectors.put(key, made.get());
    } catch (ExecutionException e) {
      log.warn("A passage gets no vector: {}", String.valueOf(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }

  private void mark() {
    if (!unmarked.isEmpty()) {
      Faults.at("before vectors are marked");
      register.made(unmarked);
    }
    unmarked.clear();
    marked = System.nanoTime();
  }
}
