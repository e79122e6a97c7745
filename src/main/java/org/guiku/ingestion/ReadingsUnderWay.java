package org.guiku.ingestion;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.guiku.documents.DocumentId;
import org.guiku.ingestion.extract.ReadingProgress;
import org.springframework.stereotype.Component;

/** How far the files have come that are being read at this moment. */
@Component
public class ReadingsUnderWay {

  /**
   * @param done pages read, or members of an archive
   * @param total of how many; 0 while that is not known
   */
  public record Progress(int done, int total, Instant since) {}

  private final Map<DocumentId, Progress> progress = new ConcurrentHashMap<>();
  private final Clock clock;

  ReadingsUnderWay(Clock clock) {
    this.clock = clock;
  }

  public Optional<Progress> of(DocumentId id) {
    return Optional.ofNullable(progress.get(id));
  }

  ReadingProgress begin(DocumentId id) {
    Instant since = clock.instant();
    progress.put(id, new Progress(0, 0, since));
    return (done, total) -> progress.put(id, new Progress(done, total, since));
  }

  void end(DocumentId id) {
    progress.remove(id);
  }
}
