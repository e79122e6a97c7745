package org.guiku.upkeep;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup holds. Its file is written last, so that a backup without one is none; it bears its
 * own hash, so that a changed one is known.
 *
 * @param format of the backup
 * @param program the version that made it
 * @param documents how many the database holds
 * @param settings files of the data directory that people write
 * @param originals the bytes that the database names
 * @param lost hashes that the database names and whose bytes were gone or changed already
 */
record Manifest(
    int format,
    String program,
    Instant begun,
    long documents,
    Content database,
    List<Setting> settings,
    List<Content> originals,
    List<String> lost) {

  static final String NAME = "manifest.json";
  static final int FORMAT = 1;

  private static final JsonMapper JSON = new JsonMapper();

  /**
   * A file of settings.
   *
   * @param name without folders
   */
  record Setting(String name, Content content) {}

  private record Sealed(String sha256, JsonNode backup) {}

  /** All that it names, the same bytes perhaps twice. */
  Stream<Content> files() {
    return Stream.concat(
        Stream.concat(Stream.of(database), settings.stream().map(Setting::content)),
        originals.stream());
  }

  byte[] sealed() {
    JsonNode backup = JSON.valueToTree(this);
    return JSON.writeValueAsBytes(new Sealed(sealOf(backup), backup));
  }

  /**
   * @throws UnfitBackup when it is none, was changed, or is of a later form
   */
  static Manifest read(byte[] bytes) throws UnfitBackup {
    try {
      Sealed sealed = JSON.readValue(bytes, Sealed.class);
      if (sealed.backup() == null || !sealOf(sealed.backup()).equals(sealed.sha256())) {
        throw new UnfitBackup("its " + NAME + " was changed");
      }
      if (sealed.backup().path("format").asInt() != FORMAT) {
        throw new UnfitBackup("it was made by another version of the program, which can read it");
      }
      return JSON.treeToValue(sealed.backup(), Manifest.class);
    } catch (JacksonException e) {
      throw new UnfitBackup("its " + NAME + " cannot be read", e);
    }
  }

  private static String sealOf(JsonNode backup) {
    return Content.of(backup.toString().getBytes(StandardCharsets.UTF_8)).sha256();
  }
}
