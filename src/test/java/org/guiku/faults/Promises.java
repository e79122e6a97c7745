package org.guiku.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import tools.jackson.databind.JsonNode;

/**
 * What must hold after every fault. It remembers what the server has answered, and asks for it over
 * HTTP and in the data directory.
 */
final class Promises {

  private static final Set<String> ENDED = Set.of("READY", "FAILED");

  private final Map<String, Acknowledged> acknowledged = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<String> unseen = new ConcurrentLinkedQueue<>();

  /** An upload that was answered by 202 or 200. */
  record Acknowledged(String id, String sha256, String phrase) {}

  /**
   * Remembers an answer, if it is one that promises anything.
   *
   * @param phrase of its text; empty where it is not known
   */
  void remember(Library.Answer answer, byte[] bytes, String phrase) {
    if (answer.status() == 202 || answer.status() == 200) {
      String id = answer.text("id");
      acknowledged.put(id, new Acknowledged(id, sha256(bytes), phrase));
      unseen.add(id);
    }
  }

  int size() {
    return acknowledged.size();
  }

  /** What is promised by now, whatever comes later. */
  Promises soFar() {
    Promises copy = new Promises();
    copy.acknowledged.putAll(acknowledged);
    copy.unseen.addAll(copy.acknowledged.keySet());
    return copy;
  }

  /**
   * Waits until the work is done, then checks everything; answers how long the work took.
   *
   * @param most for the work
   */
  Duration hold(RunningServer server, Duration most) throws IOException, InterruptedException {
    Library library = server.library();
    Duration taken = library.quiet(most);
    List<String> broken = new ArrayList<>();
    Map<String, JsonNode> documents = new HashMap<>();
    library.documents().forEach(d -> documents.put(d.path("id").asString(), d));
    for (Acknowledged each : acknowledged.values()) {
      check(each, documents.get(each.id()), server.data(), broken);
    }
    for (JsonNode each : documents.values()) {
      checkEnd(each, broken);
    }
    checkSearch(library, documents, broken);
    checkNothingTwice(documents, broken);
    broken.addAll(findings(library));
    assertThat(broken).as("broken promises").isEmpty();
    return taken;
  }

  static Path blob(Path data, String sha256) {
    return data.resolve("blobs").resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void check(Acknowledged each, JsonNode row, Path data, List<String> broken)
      throws IOException {
    if (row == null) {
      broken.add(each.id() + " was acknowledged and has no row");
    } else if (!row.path("sha256").asString().equals(each.sha256())) {
      broken.add(each.id() + " has other bytes than were acknowledged");
    }
    Path blob = blob(data, each.sha256());
    if (!Files.exists(blob) || !sha256(Files.readAllBytes(blob)).equals(each.sha256())) {
      broken.add(each.id() + " has lost its bytes");
    }
  }

  private static void checkEnd(JsonNode document, List<String> broken) {
    String status = document.path("status").asString();
    String id = document.path("id").asString();
    if (!ENDED.contains(status)) {
      broken.add(id + " is still " + status);
    } else if (status.equals("FAILED") && document.path("failure").path("code").isMissingNode()) {
      broken.add(id + " failed without a reason");
    } else if (status.equals("READY")
        && document.path("passages").asInt() == 0
        && document.path("characters").asInt() > 0) {
      broken.add(id + " is ready and has no passages");
    }
  }

  /** Each is looked for once after it came; its block in the index does not change afterwards. */
  private void checkSearch(Library library, Map<String, JsonNode> documents, List<String> broken)
      throws IOException, InterruptedException {
    for (String id = unseen.poll(); id != null; id = unseen.poll()) {
      String phrase = acknowledged.get(id).phrase();
      JsonNode document = documents.get(id);
      boolean ready = document != null && document.path("status").asString().equals("READY");
      if (ready && !phrase.isEmpty() && !library.finds(phrase, id)) {
        broken.add(id + " is ready and not found by “" + phrase + "”");
      }
    }
  }

  private static void checkNothingTwice(Map<String, JsonNode> documents, List<String> broken) {
    Map<String, String> owners = new HashMap<>();
    documents.forEach(
        (id, document) -> {
          String other = owners.put(document.path("sha256").asString(), id);
          if (other != null) {
            broken.add(id + " and " + other + " are the same bytes");
          }
        });
  }

  private static List<String> findings(Library library) throws IOException, InterruptedException {
    JsonNode report = library.post("/checks").body();
    List<String> findings = new ArrayList<>();
    report.path("findings").forEach(finding -> findings.add(finding.toString()));
    if (findings.isEmpty() && !report.path("clean").asBoolean()) {
      findings.add("the check is not clean: " + report);
    }
    return findings;
  }
}
