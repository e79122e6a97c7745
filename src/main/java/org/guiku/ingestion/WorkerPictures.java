package org.guiku.ingestion;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import org.guiku.access.Refused;
import org.guiku.blobs.BlobFile;
import org.guiku.blobs.BlobStore;
import org.guiku.blobs.MissingBlobException;
import org.guiku.documents.Document;
import org.guiku.documents.PagePictures;
import org.guiku.ingestion.worker.PictureJob;
import org.guiku.ingestion.worker.PictureResult;
import org.guiku.ingestion.worker.Workers;
import org.springframework.stereotype.Component;

/**
 * Has pages drawn by a process of their own, so that who reads does not wait behind what is taken
 * in.
 */
@Component
class WorkerPictures implements PagePictures, MeterBinder, AutoCloseable {

  private static final int AT_ONCE = 1;

  private final BlobStore blobs;
  private final Workers workers;

  WorkerPictures(BlobStore blobs, IngestionSettings settings) throws IOException {
    this.blobs = blobs;
    this.workers = new Workers(AT_ONCE, settings.ofPictures());
  }

  @Override
  public Picture draw(Document document, int page) throws IOException {
    try (BlobFile original = blobs.open(document.blob())) {
      return switch (workers.draw(new PictureJob(original.path(), page))) {
        case PictureResult.Drawn drawn -> new Picture("image/jpeg", drawn.jpeg());
        case PictureResult.Undrawable undrawable -> throw new Refused(422, "UNDRAWABLE");
      };
    } catch (MissingBlobException e) {
      throw new Refused(410, "ORIGINAL_MISSING");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while drawing " + document.id(), e);
    }
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    new WorkerMeters(workers, "draw").bindTo(registry);
  }

  @Override
  public void close() {
    workers.close();
  }
}
