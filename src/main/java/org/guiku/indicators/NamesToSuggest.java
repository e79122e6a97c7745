package org.guiku.indicators;

import java.util.List;
import java.util.Set;
import org.guiku.documents.Reading;
import org.guiku.indicators.reading.Indicator;
import org.guiku.indicators.reading.TargetTables;
import org.guiku.search.Catchword;
import org.guiku.search.SuggestionSource;
import org.springframework.stereotype.Component;

/** Lets people look for the indicators of a document's target tables by name. */
@Component
class NamesToSuggest implements SuggestionSource {

  @Override
  public List<Catchword> catchwordsOf(Reading reading) {
    if (reading.tables().isEmpty()) {
      return List.of();
    }
    Set<Integer> foreign = reading.foreignOrdinals();
    return TargetTables.of(reading).stream()
        .filter(indicator -> !foreign.contains(indicator.ordinal()))
        .map(Indicator::name)
        .distinct()
        .map(name -> new Catchword(Catchword.Kind.INDICATOR, name))
        .toList();
  }
}
