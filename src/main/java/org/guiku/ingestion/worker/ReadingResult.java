package org.guiku.ingestion.worker;

import org.guiku.documents.Failure;
import org.guiku.documents.Reading;
import org.guiku.ingestion.extract.Outcome;

/** What came of reading a file in a worker. */
public sealed interface ReadingResult {

  record Read(Reading reading) implements ReadingResult {}

  /** It is an archive; its members lie in the scratch folder of the job. */
  record Unpacked(Outcome.Unpacked archive) implements ReadingResult {}

  /** It cannot be read, and trying again as it is would not help. */
  record Unreadable(String mediaType, Failure failure) implements ReadingResult {}
}
