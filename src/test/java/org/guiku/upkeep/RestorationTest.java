package org.guiku.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only a whole backup is restored, and only where nobody keeps anything. */
class RestorationTest {

  private static final byte[] DATABASE = bytes("database");
  private static final byte[] PLAN = bytes("规划文本");
  private static final byte[] SYNONYMS = bytes("GDP,地区生产总值");

  @TempDir Path folder;

  private interface Breaking {
    void at(Path backup) throws IOException;
  }

  @Test
  void aFolderAndAZipBringBackEachFileAtItsPlace() throws Exception {
    for (BackupPlace place : List.of(folderAt("backup"), zipAt("backup.zip"))) {
      write(place, "synonyms.txt");
    }
    for (String name : List.of("backup", "backup.zip")) {
      Path data = folder.resolve("from-" + name);
      var restored = Restoration.into(data, folder.resolve(name), (done, all) -> {});

      assertThat(restored.documents()).isEqualTo(1);
      assertThat(data.resolve("db/guiku.mv.db")).hasBinaryContent(DATABASE);
      assertThat(data.resolve("blobs" + Content.of(PLAN).name().substring(5)))
          .hasBinaryContent(PLAN);
      assertThat(data.resolve("synonyms.txt")).hasBinaryContent(SYNONYMS);
      assertThat(data.resolve(Restoration.FOLDER)).doesNotExist();
    }
  }

  @Test
  void aFolderInWhichAnythingIsBrokenIsRefused() throws Exception {
    Path plan = Path.of(Content.of(PLAN).name());
    isRefused(backup -> flip(backup.resolve(plan)), "was changed");
    isRefused(backup -> Files.delete(backup.resolve(plan)), "missing");
    isRefused(backup -> Files.write(backup.resolve(plan), new byte[3]), "cut off");
    isRefused(backup -> Files.delete(backup.resolve("manifest.json")), "never finished");
    isRefused(backup -> flip(backup.resolve("manifest.json")), "manifest.json");
    isRefused(backup -> Files.writeString(backup.resolve("manifest.json"), "{}"), "changed");
    isRefused(backup -> Files.writeString(backup.resolve("manifest.json"), ""), "read");
  }

  @Test
  void aZipInWhichAnyByteIsBrokenOrLacksIsRefused() throws Exception {
    write(zipAt("whole.zip"), "synonyms.txt");
    byte[] whole = Files.readAllBytes(folder.resolve("whole.zip"));
    for (int cut = 0; cut < whole.length; cut += 7) {
      isRefused(Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, cut)));
    }
    try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("whole.zip"))) {
      Files.delete(zip.getPath(Content.of(PLAN).name()));
    }
    isRefused(folder.resolve("whole.zip"));
  }

  @Test
  void aFlippedByteOfAZipIsNeverRestoredAsItIs() throws Exception {
    write(zipAt("whole.zip"), "synonyms.txt");
    byte[] whole = Files.readAllBytes(folder.resolve("whole.zip"));
    for (int at = 0; at < whole.length; at += 11) {
      byte[] flipped = whole.clone();
      flipped[at] ^= 1;
      Path zip = Files.write(folder.resolve("flipped.zip"), flipped);
      Path data = folder.resolve("at-" + at);
      try {
        Restoration.into(data, zip, (done, all) -> {});
        // Not every byte of a ZIP says something; what came is right then.
        assertThat(data.resolve("db/guiku.mv.db")).hasBinaryContent(DATABASE);
        assertThat(data.resolve("synonyms.txt")).hasBinaryContent(SYNONYMS);
      } catch (UnfitBackup e) {
        leftNothing(data);
      }
    }
  }

  @Test
  void settingsThatWouldLeaveTheDirectoryAreRefused() throws Exception {
    write(folderAt("backup"), "../synonyms.txt");
    isRefused(folder.resolve("backup"));
    assertThat(folder.resolve("synonyms.txt")).doesNotExist();
  }

  @Test
  void onlyWhatNobodyKeepsCountsAsEmpty() throws Exception {
    Path data = Files.createDirectories(folder.resolve("data").resolve("run")).getParent();
    Files.writeString(data.resolve("README.md"), "a note");
    assertThat(Restoration.isUsed(data)).isFalse();
    assertThat(Restoration.isUsed(folder.resolve("absent"))).isFalse();
    Files.createDirectory(data.resolve("blobs"));
    assertThat(Restoration.isUsed(data)).isTrue();
  }

  private void isRefused(Breaking breaking, String why) throws Exception {
    Path backup = folder.resolve("backup");
    Disk.emptied(backup);
    write(folderAt("backup"), "synonyms.txt");
    breaking.at(backup);
    assertThatThrownBy(() -> isRestored(backup))
        .isInstanceOf(UnfitBackup.class)
        .hasMessageContaining(why);
    leftNothing(folder.resolve("new"));
  }

  private void isRefused(Path backup) {
    assertThatThrownBy(() -> isRestored(backup)).isInstanceOf(UnfitBackup.class);
    leftNothing(folder.resolve("new"));
  }

  private static void leftNothing(Path data) {
    assertThat(data)
        .satisfiesAnyOf(
            path -> assertThat(path).doesNotExist(), path -> assertThat(path).isEmptyDirectory());
  }

  private void isRestored(Path backup) throws Exception {
    Restoration.into(folder.resolve("new"), backup, (done, all) -> {});
  }

  private BackupPlace folderAt(String name) throws IOException {
    return new FolderPlace(folder.resolve(name));
  }

  private BackupPlace zipAt(String name) throws IOException {
    return new ZipPlace(folder.resolve(name));
  }

  private static void write(BackupPlace place, String settings) throws IOException {
    try (place) {
      for (byte[] each : List.of(DATABASE, PLAN, SYNONYMS)) {
        assertThat(place.put(new ByteArrayInputStream(each), Content.of(each))).isTrue();
      }
      place.seal(
          new Manifest(
              Manifest.FORMAT,
              "0.1.0",
              Instant.EPOCH,
              1,
              Content.of(DATABASE),
              List.of(new Manifest.Setting(settings, Content.of(SYNONYMS))),
              List.of(Content.of(PLAN)),
              List.of()));
    }
  }

  private static void flip(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
