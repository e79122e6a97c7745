package org.guiku.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/** A disk of 64 MB that can be filled and freed. */
final class Disk implements AutoCloseable {

  private final Path place;
  private final Path filler;

  private Disk(Path place) {
    this.place = place;
    this.filler = place.resolve("filler");
  }

  /** Mounts it there; the test is skipped where this machine does not allow it. */
  static Disk mountedAt(Path place) throws Exception {
    int refused = run("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", place.toString());
    assumeThat(refused).as("a small disk can be mounted here").isZero();
    return new Disk(place);
  }

  Path data() {
    return place.resolve("data");
  }

  /**
   * Fills it.
   *
   * @param left bytes that are left
   */
  void fillUpTo(long left) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(4096);
    try (FileChannel channel =
        FileChannel.open(filler, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      while (Files.getFileStore(place).getUsableSpace() > left) {
        channel.write(bytes.clear());
      }
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("No space left");
    }
  }

  void free() throws IOException {
    Files.delete(filler);
  }

  @Override
  public void close() throws Exception {
    run("umount", "-l", place.toString());
  }

  private static int run(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return process.waitFor(10, TimeUnit.SECONDS) ? process.exitValue() : -1;
  }
}
