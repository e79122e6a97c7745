package org.guiku.review.reading;

import java.nio.file.Path;
import org.guiku.documents.Reading;
import org.guiku.ingestion.extract.FileReading;
import org.guiku.ingestion.extract.Outcome;
import org.guiku.ingestion.extract.SourceFile;

/** Files as the pipeline reads them. */
final class ReadFiles {

  private ReadFiles() {}

  static Reading read(Path file) throws Exception {
    Path scratch = Path.of("target", "scratch", Long.toString(System.nanoTime(), 36));
    SourceFile source = SourceFile.of(file, file.getFileName().toString(), scratch);
    return ((Outcome.Read) FileReading.read(source)).reading();
  }
}
