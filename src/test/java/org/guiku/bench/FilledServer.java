package org.guiku.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A server that has taken all readable files in, and the files that it has them from. */
final class FilledServer implements AutoCloseable {

  private final MeasuredServer server;
  private final Visitor visitor;
  private final Map<String, List<Path>> collections = new HashMap<>();
  private final Map<String, JsonNode> byHash = new HashMap<>();
  private final Texts texts = new Texts();
  private List<JsonNode> batches = List.of();
  private Duration taken = Duration.ZERO;

  private FilledServer(MeasuredServer server, Visitor visitor) {
    this.server = server;
    this.visitor = visitor;
  }

  static FilledServer fill(Path folder) throws Exception {
    Path laws = RealFiles.path("laws.zip");
    MeasuredServer server = MeasuredServer.start(folder.resolve("data"));
    FilledServer filled = new FilledServer(server, new Visitor(server.address()));
    for (String collection : RealFiles.FOLDERS) {
      filled.collections.put(collection, RealFiles.in(collection));
    }
    filled.takeIn(laws);
    filled.collections.put("laws.zip", RealFiles.unpacked(laws, folder.resolve("laws")));
    filled.readBack();
    return filled;
  }

  Visitor visitor() {
    return visitor;
  }

  Texts texts() {
    return texts;
  }

  List<JsonNode> batches() {
    return batches;
  }

  /** From the first upload to the end of the last file. */
  Duration taken() {
    return taken;
  }

  MeasuredServer.Memory memory() throws IOException {
    return server.memory();
  }

  Map<String, List<Path>> collections() {
    return collections;
  }

  /** The id of the document that was read from these bytes. */
  String document(Path file) throws IOException {
    return byHash.get(hash(file)).path("id").asString();
  }

  /** The status of what was made of these bytes. */
  String status(Path file) throws IOException {
    JsonNode document = byHash.get(hash(file));
    return document == null ? "MISSING" : document.path("status").asString();
  }

  @Override
  public void close() throws InterruptedException {
    server.close();
  }

  private void takeIn(Path laws) throws IOException, InterruptedException {
    List<Path> files = collections.values().stream().flatMap(List::stream).toList();
    long begin = System.nanoTime();
    String first = visitor.upload(files);
    String second = visitor.upload(List.of(laws));
    batches = List.of(visitor.finished(first), visitor.finished(second));
    taken = Duration.ofNanos(System.nanoTime() - begin);
  }

  private void readBack() throws IOException, InterruptedException {
    for (JsonNode document : visitor.documents()) {
      byHash.put(document.path("sha256").asString(), document);
      String id = document.path("id").asString();
      texts.add(id, visitor.text(id));
    }
  }

  private static String hash(Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
