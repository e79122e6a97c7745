package org.guiku.http;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.guiku.samples.SampleFiles;
import tools.jackson.databind.JsonNode;

/** All samples, taken in once for all tests of a server, with vectors where it makes them. */
final class SampleLibrary {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Map<Integer, SampleLibrary> BY_PORT = new ConcurrentHashMap<>();

  private final Api api;
  private final Map<String, Answer> taken = new LinkedHashMap<>();

  private SampleLibrary(Api api) {
    this.api = api;
  }

  static synchronized SampleLibrary of(Api api) throws IOException, InterruptedException {
    SampleLibrary library = BY_PORT.get(api.port());
    if (library == null) {
      library = new SampleLibrary(api);
      library.takeIn();
      BY_PORT.put(api.port(), library);
    }
    return library;
  }

  /** The documents that the files became, by the files' names. */
  Map<String, Answer> taken() {
    return taken;
  }

  /** The names of all documents by their ids, also of those that came in others. */
  Map<String, String> names() throws IOException, InterruptedException {
    Map<String, String> names = new HashMap<>();
    for (JsonNode document : listed().items().toList()) {
      names.put(document.path("id").asString(), document.path("fileName").asString());
    }
    return names;
  }

  /** The texts of all passages of a document. */
  List<String> passages(String id) throws IOException, InterruptedException {
    return api.get("/documents/" + id + "/passages?size=100")
        .items()
        .map(passage -> passage.path("text").asString())
        .toList();
  }

  private void takeIn() throws IOException, InterruptedException {
    for (Path sample : SampleFiles.all()) {
      String name = sample.getFileName().toString();
      Part file = Part.file(name, Files.readAllBytes(sample));
      taken.put(name, api.upload("/documents", file));
    }
    for (var document : taken.entrySet()) {
      document.setValue(api.ended(document.getValue().id()));
    }
    for (String id : List.copyOf(listed().ids())) {
      api.ended(id);
    }
    await().atMost(PATIENCE).until(this::hasItsVectors);
  }

  /** What is meant ranks otherwise while some documents have vectors and others lack them. */
  private boolean hasItsVectors() throws IOException, InterruptedException {
    return listed()
        .items()
        .filter(document -> document.path("status").asString().equals("READY"))
        .flatMap(document -> document.path("pending").valueStream())
        .noneMatch(pending -> pending.asString().equals("VECTORS"));
  }

  private Answer listed() throws IOException, InterruptedException {
    return api.get("/documents?size=100");
  }
}
