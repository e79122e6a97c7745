package org.guiku.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderPlaceTest {

  private static final byte[] OLD = bytes("库，旧");
  private static final byte[] NEW = bytes("库，新");
  private static final byte[] PLAN = bytes("规划");

  @TempDir Path folder;
  private Path root;

  @BeforeEach
  void anOlderBackup() throws IOException {
    root = folder.resolve("backup");
    try (BackupPlace place = new FolderPlace(root)) {
      put(place, OLD);
      put(place, PLAN);
      place.seal(manifest(OLD));
    }
  }

  @Test
  void theOlderBackupStaysUntilTheNewOneIsSealed() throws Exception {
    List<Path> before = files();
    try (BackupPlace place = new FolderPlace(root)) {
      put(place, NEW);
      assertThat(kept()).isEqualTo(manifest(OLD));
    }
    assertThat(files()).isEqualTo(before);
    assertThat(kept()).isEqualTo(manifest(OLD));
  }

  @Test
  void whatOnlyTheOlderBackupNamedGoesWhenTheNewOneIsSealed() throws Exception {
    try (BackupPlace place = new FolderPlace(root)) {
      assertThat(place.holds(Content.of(PLAN))).isTrue();
      put(place, NEW);
      place.seal(manifest(NEW));
    }
    assertThat(kept()).isEqualTo(manifest(NEW));
    assertThat(root.resolve(Content.of(OLD).name())).doesNotExist();
    assertThat(root.resolve(Content.of(PLAN).name())).hasBinaryContent(PLAN);
  }

  @Test
  void aFileOfTheOlderBackupThatWasDamagedIsCopiedAnew() throws Exception {
    Path plan = root.resolve(Content.of(PLAN).name());
    Files.write(plan, bytes("归划"));
    try (BackupPlace place = new FolderPlace(root)) {
      assertThat(place.holds(Content.of(PLAN))).isFalse();
      put(place, PLAN);
    }
    assertThat(plan).as("though that backup was given up").hasBinaryContent(PLAN);
  }

  @Test
  void whatIsGoneElsewhereIsKeptWhereItIsWhole() throws Exception {
    try (BackupPlace place = new FolderPlace(root)) {
      assertThat(place.keep(Content.of(PLAN).sha256())).contains(Content.of(PLAN));
      Files.write(root.resolve(Content.of(PLAN).name()), bytes("归划"));
      assertThat(place.keep(Content.of(PLAN).sha256())).isEmpty();
      assertThat(place.keep(Content.of(NEW).sha256())).isEmpty();
    }
  }

  @Test
  void bytesThatAreOthersThanTheirNameSaysAreNotKept() throws Exception {
    try (BackupPlace place = new FolderPlace(root)) {
      assertThat(place.put(new ByteArrayInputStream(NEW), Content.of(bytes("另外")))).isFalse();
      assertThat(place.holds(Content.of(bytes("另外")))).isFalse();
    }
  }

  @Test
  void oneThatIsGivenUpLeavesNothingWhereNothingWas() throws Exception {
    Path fresh = folder.resolve("fresh");
    try (BackupPlace place = new FolderPlace(fresh)) {
      put(place, NEW);
    }
    assertThat(fresh).doesNotExist();
  }

  private Manifest kept() throws Exception {
    try (BackupSource source = BackupSource.of(root)) {
      return source.manifest();
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void put(BackupPlace place, byte[] bytes) throws IOException {
    assertThat(place.put(new ByteArrayInputStream(bytes), Content.of(bytes))).isTrue();
  }

  private static Manifest manifest(byte[] database) {
    return new Manifest(
        Manifest.FORMAT,
        "0.1.0",
        Instant.EPOCH,
        1,
        Content.of(database),
        List.of(),
        List.of(Content.of(PLAN)),
        List.of());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
