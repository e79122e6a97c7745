package org.guiku.blobs.filesystem;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.guiku.blobs.BlobStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** Keeps blobs in the data directory. */
@Configuration(proxyBeanMethods = false)
class FilesystemConfiguration {

  private static final Duration BETWEEN_COUNTS = Duration.ofMinutes(10);

  @Bean
  BlobStore blobStore(
      @Value("${guiku.data}") Path data,
      @Value("${guiku.disk-reserve:256MB}") DataSize reserve,
      Clock clock)
      throws IOException {
    return new FileBlobStore(data.resolve("blobs"), reserve, clock);
  }

  @Bean
  StorageMeters storageMeters(@Value("${guiku.data}") Path data) {
    return new StorageMeters(data.resolve("blobs"), BETWEEN_COUNTS);
  }
}
