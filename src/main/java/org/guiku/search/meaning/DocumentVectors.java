package org.guiku.search.meaning;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;
import org.springframework.stereotype.Component;

/** The stored vectors of a document's passages. */
@Component
public class DocumentVectors {

  private final VectorStore store;

  DocumentVectors(VectorStore store) {
    this.store = store;
  }

  /** By ordinal; a passage that means nothing by itself has none, nor have someone else's words. */
  public Map<Integer, float[]> of(Reading reading) {
    Map<Integer, UUID> keys = new LinkedHashMap<>();
    forEach(reading, (passage, text) -> keys.put(passage.ordinal(), text.key()));
    Map<UUID, float[]> stored = store.get(new LinkedHashSet<>(keys.values()));
    Map<Integer, float[]> vectors = new HashMap<>();
    keys.forEach(
        (ordinal, key) ->
            Optional.ofNullable(stored.get(key)).ifPresent(it -> vectors.put(ordinal, it)));
    return vectors;
  }

  /** What is to be embedded of a reading. */
  static Set<Embedded> embedded(Reading reading) {
    Set<Embedded> all = new LinkedHashSet<>();
    forEach(reading, (passage, text) -> all.add(text));
    return all;
  }

  private static void forEach(Reading reading, BiConsumer<Passage, Embedded> taker) {
    Set<Integer> foreign = reading.foreignOrdinals();
    for (Passage passage : reading.passages()) {
      if (!foreign.contains(passage.ordinal())) {
        Embedded.of(passage).ifPresent(text -> taker.accept(passage, text));
      }
    }
  }
}
