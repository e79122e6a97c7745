package org.guiku.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.guiku.access.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupPathTest {

  @TempDir Path folder;
  private Path data;

  @BeforeEach
  void aDataDirectory() throws IOException {
    data = Files.createDirectory(folder.resolve("data"));
  }

  @Test
  void aNewFolderAnEmptyOneAnOlderBackupAndAZipAreTaken() throws Exception {
    isTaken(folder.resolve("new/within"));
    isTaken(Files.createDirectory(folder.resolve("empty")));
    Path older = Files.createDirectories(folder.resolve("older/files")).getParent();
    Files.writeString(older.resolve("manifest.json"), "{}");
    Files.writeString(older.resolve(".DS_Store"), "left by a file browser");
    isTaken(older);
    isTaken(folder.resolve("new.ZIP"));
  }

  @Test
  void theDataDirectoryAndWhatLeadsIntoItAreRefused() throws Exception {
    isRefused("BACKUP_IN_DATA", data.toString());
    isRefused("BACKUP_IN_DATA", data.resolve("backup").toString());
    isRefused("BACKUP_IN_DATA", folder.resolve("other/../data/backup.zip").toString());
    Path link = Files.createSymbolicLink(folder.resolve("link"), data);
    isRefused("BACKUP_IN_DATA", link.resolve("new/backup").toString());
  }

  @Test
  void otherFilesAreNotWrittenOver() throws Exception {
    Files.writeString(folder.resolve("thesis.zip"), "of somebody");
    Path papers = Files.createDirectory(folder.resolve("papers"));
    Files.writeString(papers.resolve("thesis.txt"), "of somebody");
    isRefused("BACKUP_PLACE_TAKEN", folder.resolve("thesis.zip").toString());
    isRefused("BACKUP_PLACE_TAKEN", papers.toString());
    isRefused("BACKUP_PLACE_TAKEN", papers.resolve("thesis.txt").toString());
    isRefused("BACKUP_PLACE_TAKEN", folder.toString());
  }

  @Test
  void whereNothingCanLieIsNotTakenForSomethingElse() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "of somebody");
    BackupPath beneath = BackupPath.checked(file.resolve("backup").toString(), data);
    assertThatThrownBy(beneath::open).isInstanceOf(IOException.class);
  }

  @Test
  void aPathThatDependsOnWhoReadsItIsRefused() {
    isRefused("BAD_BACKUP_PATH", "");
    isRefused("BAD_BACKUP_PATH", "backup");
    isRefused("BAD_BACKUP_PATH", "/");
    isRefused("BAD_BACKUP_PATH", folder + "/a;INIT=select 1");
    isRefused("BAD_BACKUP_PATH", folder + "/\0");
  }

  private void isTaken(Path path) throws IOException {
    assertThat(BackupPath.checked(path.toString(), data).path()).isEqualTo(path);
  }

  private void isRefused(String code, String path) {
    assertThatThrownBy(() -> BackupPath.checked(path, data))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }
}
