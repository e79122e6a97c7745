package org.guiku.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipPlaceTest {

  private static final byte[] DATABASE = bytes("库");
  private static final byte[] PLAN = bytes("规划");

  @TempDir Path folder;
  private Path zip;

  @BeforeEach
  void anOlderBackup() throws IOException {
    zip = folder.resolve("backup.zip");
    try (BackupPlace place = new ZipPlace(zip)) {
      put(place, DATABASE);
      put(place, PLAN);
      place.seal(manifest());
    }
  }

  @Test
  void theOlderOneStaysWhereANewOneIsGivenUp() throws Exception {
    byte[] older = Files.readAllBytes(zip);
    try (BackupPlace place = new ZipPlace(zip)) {
      put(place, bytes("新"));
    }
    assertThat(zip).hasBinaryContent(older);
    assertThat(folder).isDirectoryNotContaining(file -> !file.equals(zip));
  }

  @Test
  void whatIsGoneElsewhereIsTakenOverFromTheOlderOne() throws Exception {
    try (BackupPlace place = new ZipPlace(zip)) {
      put(place, DATABASE);
      assertThat(place.put(new ByteArrayInputStream(bytes("归划")), Content.of(PLAN))).isFalse();
      assertThat(place.keep(Content.of(PLAN).sha256())).contains(Content.of(PLAN));
      assertThat(place.keep(Content.of(bytes("另外")).sha256())).isEmpty();
      place.seal(manifest());
    }
    try (BackupSource source = BackupSource.of(zip)) {
      assertThat(source.manifest()).isEqualTo(manifest());
      assertThat(source.open(Content.of(PLAN).name())).hasBinaryContent(PLAN);
    }
  }

  @Test
  void theSameBytesAreKeptOnce() throws Exception {
    try (BackupPlace place = new ZipPlace(folder.resolve("other.zip"))) {
      put(place, PLAN);
      assertThat(place.holds(Content.of(PLAN))).isTrue();
      put(place, PLAN);
      assertThat(place.keep(Content.of(DATABASE).sha256())).as("there is no older one").isEmpty();
    }
  }

  private static void put(BackupPlace place, byte[] bytes) throws IOException {
    assertThat(place.put(new ByteArrayInputStream(bytes), Content.of(bytes))).isTrue();
  }

  private static Manifest manifest() {
    return new Manifest(
        Manifest.FORMAT,
        "0.1.0",
        Instant.EPOCH,
        1,
        Content.of(DATABASE),
        List.of(),
        List.of(Content.of(PLAN)),
        List.of());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
