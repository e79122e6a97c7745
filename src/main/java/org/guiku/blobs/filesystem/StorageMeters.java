package org.guiku.blobs.filesystem;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.BaseUnits;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * What an operator sees of the folder of blobs. Its files are counted in the background, and again
 * when somebody looks and the last count is old.
 */
final class StorageMeters implements MeterBinder {

  private final Path root;
  private final Duration age;
  private final AtomicBoolean counting = new AtomicBoolean();
  private volatile double stored = Double.NaN;
  private volatile long counted;

  /**
   * @param age of a count after which it is made anew
   */
  StorageMeters(Path root, Duration age) {
    this.root = root;
    this.age = age;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("guiku.blobs.stored", this, StorageMeters::stored)
        .description("originals together, as of some minutes ago")
        .baseUnit(BaseUnits.BYTES)
        .register(registry);
    Gauge.builder("guiku.blobs.disk.free", this, StorageMeters::free)
        .description("room left on the disk on which they lie")
        .baseUnit(BaseUnits.BYTES)
        .register(registry);
  }

  /** NaN until they were first counted. */
  private double stored() {
    boolean isOld = Double.isNaN(stored) || System.nanoTime() - counted > age.toNanos();
    if (isOld && counting.compareAndSet(false, true)) {
      Thread.ofVirtual().start(this::count);
    }
    return stored;
  }

  private void count() {
    try (Stream<Path> files = Files.find(root, 2, (file, is) -> is.isRegularFile())) {
      stored = files.mapToLong(StorageMeters::size).sum();
      counted = System.nanoTime();
    } catch (IOException | RuntimeException e) {
      stored = Double.NaN;
    } finally {
      counting.set(false);
    }
  }

  /** What is gone meanwhile takes no room. */
  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  private double free() {
    try {
      return Files.getFileStore(root).getUsableSpace();
    } catch (IOException e) {
      return Double.NaN;
    }
  }
}
