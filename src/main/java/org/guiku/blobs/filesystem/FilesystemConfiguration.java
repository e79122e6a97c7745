package org.guiku.blobs.filesystem;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.guiku.blobs.BlobStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps blobs in the data directory. */
@Configuration(proxyBeanMethods = false)
class FilesystemConfiguration {

  @Bean
  BlobStore blobStore(@Value("${guiku.data}") Path data, Clock clock) throws IOException {
    return new FileBlobStore(data.resolve("blobs"), clock);
  }
}
