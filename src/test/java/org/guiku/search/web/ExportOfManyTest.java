package org.guiku.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiku.search.MemoryDocuments.draft;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.guiku.access.OwnAddressInTests;
import org.guiku.documents.Change;
import org.guiku.documents.PageRequest;
import org.guiku.search.Filters;
import org.guiku.search.Library;
import org.guiku.search.MemoryDocuments;
import org.guiku.search.Mode;
import org.guiku.search.Order;
import org.guiku.search.ResultWalk;
import org.guiku.search.SearchRequest;
import org.guiku.search.engine.Checkpoint;
import org.guiku.search.engine.Course;
import org.guiku.search.engine.IndexedDocument;
import org.guiku.search.engine.SearchIndex;
import org.guiku.search.lucene.TestIndexes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.ResourceBundleMessageSource;

/** An export has no end that memory sets. */
@Tag("nightly")
class ExportOfManyTest {

  private static final int DOCUMENTS = 50_000;

  /** How often the heap is looked at while one file is written. */
  private static final int LEAST_LOOKS = 4;

  /** Wherever a stretch ends; ten thousand hits looked ahead and what else runs in this process. */
  private static final long MOST_GROWTH = 24_000_000;

  @TempDir private Path folder;

  /** Takes what is written, and looks at what the heap holds in the meantime. */
  private static final class Scale extends OutputStream {

    private final long stretch;
    private long written;
    private int looks;
    private long least = Long.MAX_VALUE;
    private long most;

    /**
     * @param stretch bytes between two looks
     */
    Scale(long stretch) {
      this.stretch = stretch;
    }

    @Override
    public void write(int b) {
      written++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      if (written / stretch != (written + length) / stretch) {
        looks++;
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        least = Math.min(least, used);
        most = Math.max(most, used);
      }
      written += length;
    }
  }

  @Test
  void fiftyThousandDocumentsLeaveWithinTheMemoryOfAHandful() throws IOException {
    MemoryDocuments documents = new MemoryDocuments();
    for (int i = 0; i < DOCUMENTS; i++) {
      documents.add(draft("规划" + i, "第" + i + "条 森林覆盖率达到" + i + "。" + "保护天然林。".repeat(60)));
    }
    index(documents);
    try (Library library = Library.open(documents, folder)) {
      library.catchUp();
      export(library, "csv", new Scale(8_000_000));
      export(library, "xlsx", new Scale(300_000));
      export(library, "ris", new Scale(8_000_000));
      export(library, "bibtex", new Scale(8_000_000));
      export(library, "gbt7714", new Scale(800_000));
    }
  }

  private static void export(Library library, String format, Scale scale) throws IOException {
    var request =
        new SearchRequest("森林", Filters.NONE, Mode.LEXICAL, Order.RELEVANCE, new PageRequest(0, 1));
    long start = System.nanoTime();
    try (ResultWalk walk = library.search.walk(request, new Course.Whole(), Library.ALL)) {
      files().write(walk, ResultFormat.named(format), scale, Locale.CHINESE);
    }
    System.out.printf(
        "%-8s %,d documents, %.1f MB in %.1f s, heap grew by %.1f MB%n",
        format,
        DOCUMENTS,
        scale.written / 1e6,
        (System.nanoTime() - start) / 1e9,
        Math.max(0, scale.most - scale.least) / 1e6);
    assertThat(scale.looks).as(format).isGreaterThanOrEqualTo(LEAST_LOOKS);
    assertThat(scale.most - scale.least).as(format).isLessThan(MOST_GROWTH);
  }

  private void index(MemoryDocuments documents) throws IOException {
    try (SearchIndex index = TestIndexes.in(folder).create()) {
      for (Change change : documents.changesAfter(0, DOCUMENTS)) {
        var document = documents.get(change.id()).orElseThrow();
        var passages = documents.reading(change.id()).orElseThrow().passages();
        var addresses = passages.stream().map(p -> change.id() + "-" + p.ordinal()).toList();
        index.put(
            new IndexedDocument(
                document, change.number(), passages, addresses, Set.of(), List.of(), Map.of()));
      }
      index.commit(new Checkpoint(documents.lastChange(), Set.of()));
    }
  }

  private static ResultFiles files() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasenames("messages/search", "messages/documents");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return new ResultFiles(
        new FacetLabels(messages),
        messages,
        OwnAddressInTests.of("http://library.example"),
        Clock.systemUTC());
  }
}
