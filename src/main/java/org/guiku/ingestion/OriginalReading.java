package org.guiku.ingestion;

import java.io.IOException;
import java.util.Optional;
import org.guiku.blobs.BlobFile;
import org.guiku.blobs.BlobRef;
import org.guiku.blobs.BlobStore;
import org.guiku.blobs.MissingBlobException;
import org.guiku.documents.Failure;
import org.guiku.ingestion.extract.ReadingProgress;
import org.guiku.ingestion.worker.ReadingJob;
import org.guiku.ingestion.worker.ReadingResult;
import org.guiku.ingestion.worker.Workers;
import org.springframework.stereotype.Component;

/**
 * Has stored originals read by workers: opens one, lends it a scratch folder for the files in it,
 * and turns what is worth another try into {@link PassingTrouble}.
 */
@Component
class OriginalReading {

  /**
   * What is to be read.
   *
   * @param mediaType as far as it is known
   * @param password for this attempt
   */
  record Original(BlobRef blob, String name, String mediaType, Optional<String> password) {

    /** Without its name, which may be a title: this goes into the log. */
    @Override
    public String toString() {
      return blob.toString();
    }
  }

  /** What is done with a result while the files that lay in the original are still there. */
  interface Then {
    void with(ReadingResult result) throws IOException;
  }

  private final BlobStore blobs;
  private final Workers workers;

  OriginalReading(BlobStore blobs, Workers workers) {
    this.blobs = blobs;
    this.workers = workers;
  }

  void read(Original original, ReadingProgress progress, Then then) {
    try (Scratch scratch = Scratch.in(blobs)) {
      then.with(result(original, scratch, progress));
    } catch (IOException e) {
      throw new PassingTrouble("reading " + original, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PassingTrouble("stopped while reading " + original, e);
    }
  }

  private ReadingResult result(Original original, Scratch scratch, ReadingProgress progress)
      throws IOException, InterruptedException {
    try (BlobFile file = blobs.open(original.blob())) {
      ReadingJob job =
          new ReadingJob(file.path(), original.name(), original.password(), scratch.folder());
      return workers.read(job, progress);
    } catch (MissingBlobException e) {
      Failure failure = new Failure(Failure.Code.CORRUPT, "the stored original is missing");
      return new ReadingResult.Unreadable(original.mediaType(), failure);
    }
  }
}
