package org.guiku.ingestion.worker;

import org.guiku.documents.Failure;
import org.guiku.ingestion.extract.Outcome;

/** What came of reading a file in a worker. */
public sealed interface ReadingResult {

  /** It was read; the files in it lie in the scratch folder of the job. */
  record Done(Outcome outcome) implements ReadingResult {}

  /** It cannot be read, and trying again as it is would not help. */
  record Unreadable(String mediaType, Failure failure) implements ReadingResult {}
}
