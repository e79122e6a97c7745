package org.guiku.indicators;

import java.util.List;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.documents.Documents;
import org.guiku.indicators.reading.Indicator;
import org.guiku.indicators.reading.IndicatorChange;
import org.guiku.indicators.reading.IndicatorChanges;
import org.guiku.indicators.reading.TargetTables;
import org.springframework.stereotype.Component;

/** The indicators of stored documents, read from their tables whenever they are asked for. */
@Component
public class Indicators {

  private final Documents documents;

  Indicators(Documents documents) {
    this.documents = documents;
  }

  /**
   * In reading order; none before the document was read.
   *
   * @throws Refused 404 UNKNOWN_DOCUMENT also where the viewer may not read it
   */
  public List<Indicator> of(String document, Viewer viewer) {
    return documents
        .reading(documents.named(document, viewer).id())
        .map(TargetTables::of)
        .orElseGet(List::of);
  }

  /**
   * What became of a document's indicators in another, a later draft.
   *
   * @throws Refused 404 UNKNOWN_DOCUMENT also where the viewer may not read both
   */
  public List<IndicatorChange> changes(String before, String after, Viewer viewer) {
    return IndicatorChanges.of(of(before, viewer), of(after, viewer));
  }
}
