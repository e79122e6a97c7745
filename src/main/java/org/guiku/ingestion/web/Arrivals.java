package org.guiku.ingestion.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.ingestion.BatchId;
import org.guiku.ingestion.Ingestion;
import org.guiku.ingestion.Upload;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes the files of one request in as a batch, whether a script or a person's form sent them. */
@Component
class Arrivals {

  private final Ingestion ingestion;
  private final Incoming incoming;

  Arrivals(Ingestion ingestion, Incoming incoming) {
    this.ingestion = ingestion;
    this.incoming = incoming;
  }

  /**
   * A single archive is unpacked.
   *
   * @throws Refused when a single archive is not taken in at all
   */
  BatchId take(List<MultipartFile> sent, Upload.Terms terms, Viewer by) throws IOException {
    try (Incoming.Files files = incoming.open()) {
      List<Upload> uploads = new ArrayList<>();
      for (MultipartFile each : sent) {
        uploads.add(files.add(each));
      }
      return isArchive(uploads)
          ? takeArchive(uploads.getFirst(), terms, by)
          : ingestion.submit(uploads, terms, by);
    }
  }

  private BatchId takeArchive(Upload archive, Upload.Terms terms, Viewer by) throws IOException {
    Door.pass(archive, ingestion);
    return ingestion.submitArchive(archive, terms, by);
  }

  private static boolean isArchive(List<Upload> uploads) {
    return uploads.size() == 1
        && uploads.getFirst().name().toLowerCase(Locale.ROOT).endsWith(".zip");
  }
}
