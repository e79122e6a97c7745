package org.guiku.ingestion;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.UUID;
import org.guiku.access.Viewer;
import org.guiku.access.Visibility;
import org.guiku.blobs.BlobStore;
import org.guiku.documents.DocumentFilter;
import org.guiku.documents.DocumentKind;
import org.guiku.documents.Documents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Takes the project's own sample documents into a repository that is still empty. The file {@code
 * kinds.properties} beside them names each with its kind.
 */
@Component
@ConditionalOnBooleanProperty("guiku.samples")
class SampleIntake implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(SampleIntake.class);

  private final Ingestion ingestion;
  private final Documents documents;
  private final BlobStore blobs;
  private final Path folder;

  SampleIntake(
      Ingestion ingestion,
      Documents documents,
      BlobStore blobs,
      @Value("${guiku.samples-folder}") Path folder) {
    this.ingestion = ingestion;
    this.documents = documents;
    this.blobs = blobs;
    this.folder = folder;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    if (documents.count(DocumentFilter.ALL, new Viewer.Operator()) > 0) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      LOG.info("there are no sample documents at {}", folder);
      return;
    }
    Properties kinds = kinds();
    for (String name : new TreeSet<>(kinds.stringPropertyNames())) {
      take(folder.resolve(name), DocumentKind.valueOf(kinds.getProperty(name)));
    }
    LOG.info("{} sample documents taken in", kinds.size());
  }

  private Properties kinds() throws IOException {
    Properties kinds = new Properties();
    try (Reader reader = Files.newBufferedReader(folder.resolve("kinds.properties"))) {
      kinds.load(reader);
    }
    return kinds;
  }

  private void take(Path sample, DocumentKind kind) throws IOException {
    Path copy = Files.copy(sample, blobs.incoming().resolve(UUID.randomUUID() + ".sample"));
    Viewer operator = new Viewer.Operator();
    Upload.Terms terms =
        new Upload.Terms(
            kind, Optional.empty(), Optional.empty(), Visibility.PUBLIC, operator.contributor());
    ingestion.submit(new Upload(copy, String.valueOf(sample.getFileName())), terms, operator);
  }
}
