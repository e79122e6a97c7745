package org.guiku.ingestion.extract;

import java.util.List;
import java.util.Optional;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;
import org.guiku.ingestion.structure.Block;
import org.guiku.ingestion.structure.FlowStructure;
import org.guiku.ingestion.structure.Language;

/** Readings of formats that have no pages. */
final class FlowReadings {

  /** Characters that are enough to tell a language by. */
  private static final int SAMPLE = 4_000;

  private FlowReadings() {}

  static Reading of(String mediaType, List<Block> blocks) {
    FlowStructure.Flow flow = FlowStructure.of(blocks);
    Reading reading =
        new Reading(
            mediaType,
            Language.of(beginningOf(flow.passages())),
            flow.title(),
            List.of(),
            flow.passages(),
            flow.tables(),
            Optional.empty());
    return reading.withAnnotations(flow.annotations());
  }

  private static String beginningOf(List<Passage> passages) {
    StringBuilder text = new StringBuilder();
    for (Passage passage : passages) {
      if (text.length() > SAMPLE) {
        break;
      }
      text.append(passage.text()).append('\n');
    }
    return text.toString();
  }
}
