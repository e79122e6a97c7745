package org.guiku.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/**
 * A library of so many passages: the server that holds it, and beside it the bare program with the
 * same passages. Its folder may be kept and used again.
 */
final class SearchedLibrary implements AutoCloseable {

  /** Of the documents; another one would not fit what is kept of them. */
  static final long DOCUMENTS_SEED = 14;

  private static final int AT_ONCE = 50;
  private static final String[] NO_VECTORS = {"--guiku.vectors.threads=0"};

  /** Kinds that are said of one batch after another, as the texts themselves are mostly laws. */
  private static final List<String> KINDS =
      List.of("OTHER", "NOTICE", "PLAN", "OTHER", "INTERPRETATION", "EXPLANATION", "OTHER");

  /** What a person says of one document in ten. */
  private static final List<String> FACTS =
      List.of(
          """
          {"level": "NATIONAL", "category": "SPECIAL", "period": 14}""",
          """
          {"level": "PROVINCIAL", "category": "DEVELOPMENT", "period": 13}""",
          """
          {"level": "MUNICIPAL", "category": "SPATIAL", "period": 15}""",
          """
          {"level": "COUNTY", "category": "REGIONAL", "period": 12}""");

  private final MeasuredServer server;
  private final Path folder;
  private BareProcess bare;

  private SearchedLibrary(MeasuredServer server, Path folder) {
    this.server = server;
    this.folder = folder;
  }

  /** Opens what the folder holds already, or fills it. */
  static SearchedLibrary of(Path folder, int passages, RepeatedDocuments documents)
      throws Exception {
    Path whole = folder.resolve("whole");
    boolean isWhole = Files.exists(whole);
    if (!isWhole) {
      FileSystemUtils.deleteRecursively(folder);
    }
    MeasuredServer server = MeasuredServer.start(folder.resolve("data"), NO_VECTORS);
    SearchedLibrary library = new SearchedLibrary(server, folder);
    try {
      if (!isWhole) {
        library.fill(passages, documents);
        library.fillBare();
        Files.writeString(whole, "");
      }
      library.startBare();
    } catch (Exception e) {
      library.close();
      throw e;
    }
    return library;
  }

  URI ours() throws IOException, InterruptedException {
    return server.address();
  }

  URI bare() {
    return bare.address();
  }

  MemoryUse memoryOfOurs() throws IOException {
    return server.memoryUse();
  }

  MemoryUse memoryOfBare() throws IOException {
    return bare.memory();
  }

  /** How many documents and passages the server holds. */
  String held() throws IOException, InterruptedException {
    List<JsonNode> documents = new Visitor(server.address()).documents("status=READY");
    long passages = documents.stream().mapToLong(d -> d.path("passages").asLong()).sum();
    return "%d documents with %d passages".formatted(documents.size(), passages);
  }

  /** The folder of either index, in megabytes. */
  String sizes() throws IOException {
    return "index of ours %d MB, of the bare program %d MB"
        .formatted(
            FolderSize.megabytes(folder.resolve("data").resolve("index")),
            FolderSize.megabytes(bareIndex()));
  }

  /** Facets and values by which hits may be narrowed: of each facet those of most documents. */
  List<Map.Entry<String, String>> filters() throws IOException, InterruptedException {
    List<Map.Entry<String, String>> filters = new ArrayList<>();
    JsonNode facets = Clients.read(bare(), Asked.of("规定")).path("facets");
    for (var facet : facets.properties()) {
      facet
          .getValue()
          .valueStream()
          .limit(5)
          .forEach(count -> filters.add(Map.entry(facet.getKey(), count.path("value").asString())));
    }
    return filters;
  }

  @Override
  public void close() throws InterruptedException {
    if (bare != null) {
      bare.close();
    }
    server.close();
  }

  private Path bareIndex() {
    return folder.resolve("bare");
  }

  private void startBare() throws IOException, InterruptedException {
    bare = BareProcess.start(bareIndex(), folder.resolve("tomcat"), server.bounds());
  }

  private void fill(int passages, RepeatedDocuments documents) throws Exception {
    Visitor visitor = new Visitor(server.address());
    long begin = System.nanoTime();
    int packed = 0;
    String before = "";
    for (int batch = 0; packed < passages; batch++) {
      Path zip = folder.resolve("batch-" + batch + ".zip");
      packed += documents.pack(zip, AT_ONCE);
      String sent = visitor.upload(List.of(zip), Map.of("kind", KINDS.get(batch % KINDS.size())));
      Files.delete(zip);
      if (!before.isEmpty()) {
        visitor.finished(before);
      }
      before = sent;
    }
    visitor.finished(before);
    System.out.printf("taken in within %.0f s%n", (System.nanoTime() - begin) / 1e9);
  }

  private void fillBare() throws Exception {
    Visitor visitor = new Visitor(server.address());
    List<JsonNode> ready = visitor.documents("status=READY");
    for (int i = 0; i < ready.size(); i += 10) {
      String facts = FACTS.get(i / 10 % FACTS.size());
      visitor.say(ready.get(i).path("id").asString(), facts);
    }
    awaitReady(visitor);
    Map<String, Set<String>> regions = regions(visitor);
    try (BareIndex index = new BareIndex(bareIndex())) {
      for (JsonNode document : visitor.documents("status=READY")) {
        String id = document.path("id").asString();
        index.add(document, regions.getOrDefault(id, Set.of()), visitor.passages(id));
      }
    }
  }

  /** A document that is indexed again is found, but not READY for a moment. */
  private static void awaitReady(Visitor visitor) throws Exception {
    while (!visitor.documents("status=INDEXING").isEmpty()) {
      Thread.sleep(100);
    }
  }

  /** All regions that find a document, which are more than its own. */
  private Map<String, Set<String>> regions(Visitor visitor) throws Exception {
    Map<String, Set<String>> regions = new HashMap<>();
    JsonNode facets = Clients.read(server.address(), Asked.of("的")).path("facets");
    for (JsonNode region : facets.path("region")) {
      String code = region.path("value").asString();
      for (JsonNode document : visitor.documents("status=READY&region=" + code)) {
        regions
            .computeIfAbsent(document.path("id").asString(), unused -> new TreeSet<>())
            .add(code);
      }
    }
    return regions;
  }
}
