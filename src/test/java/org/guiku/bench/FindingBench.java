package org.guiku.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes 3,500 real files in as a planner does and looks for what another reader sees in them.
 *
 * <p>The seeds are new in each run and printed; {@code -Dguiku.seed=} repeats one, and {@code
 * -Dguiku.seeds=} says how many are tried.
 */
@Tag("bench")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingBench {

  private static final int PHRASES = 400;
  private static final int SHUFFLED = 100;
  private static final double MOST_LEFT_OUT = 0.02;
  private static final double ON_ITS_PAGE = 0.98;
  private static final int MOST_HEAP = 512;

  private final long seed = Long.getLong("guiku.seed", System.nanoTime());
  private FilledServer library;

  @BeforeAll
  void takesTheFilesIn(@TempDir Path folder) throws Exception {
    System.out.println(Surroundings.told());
    library = FilledServer.fill(folder);
  }

  @AfterAll
  void stops() throws Exception {
    if (library != null) {
      library.close();
    }
  }

  @Test
  void readsEveryReadableFile() throws Exception {
    List<String> unread = new ArrayList<>();
    for (Map.Entry<String, List<Path>> collection : library.collections().entrySet()) {
      int ready = 0;
      for (Path file : collection.getValue()) {
        String status = library.status(file);
        ready += status.equals("READY") ? 1 : 0;
        if (!status.equals("READY")) {
          unread.add(file.getFileName() + " " + status);
        }
      }
      System.out.printf(
          "READY %d of %d: %s%n", ready, collection.getValue().size(), collection.getKey());
    }
    System.out.printf("taken in within %d s%n", library.taken().toSeconds());
    assertThat(unread).isEmpty();
    assertThat(library.batches())
        .allSatisfy(batch -> assertThat(batch.path("failed").asInt()).isZero());
  }

  @Test
  void needsNoMoreThanHalfAGigabyteOfHeap() throws Exception {
    MeasuredServer.Memory memory = library.memory();
    System.out.printf(
        "server memory: heap %d MB after a collection, %d MB committed; %d MB resident (all at most)%n",
        memory.used(), memory.committed(), memory.resident());
    assertThat(memory.committed()).isBetween(1, MOST_HEAP);
  }

  @Test
  void findsEveryPhraseInItsDocumentAndCountsTheOthers() throws Exception {
    SoftAssertions all = new SoftAssertions();
    for (long next : seeds()) {
      Phrases phrases = new Phrases(next, library.collections());
      FoundPhrases found = new FoundPhrases(library, phrases);
      for (Phrase phrase : phrases.draw(PHRASES)) {
        found.look(phrase);
      }
      System.out.printf("seed %d: %s%n", next, found);
      all.assertThat(found.missed()).as("seed %d: not found", next).isEmpty();
      all.assertThat(found.miscounted()).as("seed %d: counted wrongly", next).isEmpty();
      all.assertThat(found.leftOut()).hasSizeLessThanOrEqualTo((int) (MOST_LEFT_OUT * PHRASES));
    }
    all.assertAll();
  }

  @Test
  void findsNothingForShuffledPhrases() throws Exception {
    List<String> found = new ArrayList<>();
    for (long next : seeds()) {
      for (Phrase phrase :
          new Phrases(next, library.collections()).shuffled(SHUFFLED, library.texts())) {
        if (library.visitor().search(phrase.quoted(), 0).path("total").asInt() > 0) {
          found.add(phrase.text());
        }
      }
    }
    System.out.printf("shuffled phrases found: %s%n", found);
    assertThat(found).isEmpty();
  }

  @Test
  void sendsToThePageAndThePlaceWhereThePhraseStands() throws Exception {
    Map<String, List<Path>> pdfs = Map.of("plans-pdf", RealFiles.in("plans-pdf"));
    Map<Path, PdfPages> pages = new HashMap<>();
    for (Path pdf : pdfs.get("plans-pdf")) {
      pages.put(pdf, PdfPages.of(pdf));
    }
    SoftAssertions all = new SoftAssertions();
    for (long next : seeds()) {
      FoundPages found = new FoundPages(library);
      for (Phrase phrase : new Phrases(next, pdfs).draw(PHRASES)) {
        found.look(phrase, pages.get(phrase.file()));
      }
      System.out.printf("seed %d: %s%n", next, found);
      all.assertThat(found.onItsPage()).isGreaterThanOrEqualTo(ON_ITS_PAGE);
      all.assertThat(found.inItsPlace()).isGreaterThanOrEqualTo(ON_ITS_PAGE);
    }
    all.assertAll();
  }

  private long[] seeds() {
    return LongStream.range(0, Integer.getInteger("guiku.seeds", 1)).map(n -> seed + n).toArray();
  }
}
