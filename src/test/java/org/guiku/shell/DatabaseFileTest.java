package org.guiku.shell;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseFileTest {

  @TempDir private Path data;
  private Path file;

  @BeforeEach
  void fillAndClose() throws Exception {
    file = Files.createDirectories(data.resolve("db")).resolve("guiku.mv.db");
    Random random = new Random(11);
    try (MVStore store = MVStore.open(file.toString())) {
      MVMap<Integer, byte[]> rows = store.openMap("rows");
      for (int i = 0; i < 40; i++) {
        byte[] row = new byte[4_000];
        random.nextBytes(row);
        rows.put(i, row);
        store.commit();
      }
    }
  }

  @Test
  void aDatabaseThatWasClosedIsTaken() {
    assertThatCode(new DatabaseFile(data)::refuseWhereCutOff).doesNotThrowAnyException();
  }

  @Test
  void aDatabaseThatEndsBeforeWhatItHeldLastIsDamaged() throws Exception {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() / 2);
    }
    assertThatThrownBy(new DatabaseFile(data)::refuseWhereCutOff)
        .isInstanceOf(CannotRun.class)
        .hasMessageContaining("is damaged");
  }

  @Test
  void whatIsNoDatabaseIsLeftToTheStoreToRefuse() throws Exception {
    Files.writeString(file, "not a database at all");
    assertThatCode(new DatabaseFile(data)::refuseWhereCutOff).doesNotThrowAnyException();
  }
}
