package org.guiku.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guiku.documents.Damage;
import org.guiku.documents.Document;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;
import org.guiku.search.suggest.Heading;
import org.guiku.search.suggest.Letters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The words by which a document is suggested: its title, its headings, and what modules name. */
@Component
class Catchwords {

  private static final Logger log = LoggerFactory.getLogger(Catchwords.class);

  /** A title may be long, a longer heading is a sentence. */
  private static final int LONGEST_HEADING = 40;

  private static final int LONGEST = 200;
  private static final int SHORTEST = 2;

  /** Far more than the outline and the tables of a plan. */
  private static final int MOST = 1_000;

  private final List<SuggestionSource> sources;

  Catchwords(List<SuggestionSource> sources) {
    this.sources = List.copyOf(sources);
  }

  /** Each once, by the letters that count; at most {@link #MOST}. */
  List<Catchword> of(Document document, Reading reading) {
    Stream<Catchword> all =
        Stream.of(
                Stream.of(new Catchword(Catchword.Kind.TITLE, document.title().strip())),
                sources.stream().flatMap(source -> of(source, document, reading)),
                headings(reading))
            .flatMap(each -> each);
    Map<String, Catchword> distinct = new LinkedHashMap<>();
    all.filter(word -> word.text().length() <= LONGEST)
        .limit(MOST)
        .forEach(word -> distinct.putIfAbsent(Letters.of(word.text()), word));
    distinct.keySet().removeIf(letters -> letters.length() < SHORTEST);
    return List.copyOf(distinct.values());
  }

  /** A source that fails costs its words, not the document's place in the index. */
  private static Stream<Catchword> of(SuggestionSource source, Document document, Reading reading) {
    try {
      return source.catchwordsOf(reading).stream();
    } catch (RuntimeException e) {
      log.warn("Document {} is suggested without what {} names", document.id(), source, e);
      return Stream.empty();
    }
  }

  /** A heading with damaged or someone else's words suggests nothing. */
  private static Stream<Catchword> headings(Reading reading) {
    Set<Integer> damaged =
        reading.damage().stream().map(Damage::ordinal).collect(Collectors.toUnmodifiableSet());
    return reading.passages().stream()
        .filter(passage -> passage.kind() == Passage.Kind.HEADING)
        .filter(passage -> !damaged.contains(passage.ordinal()))
        .map(passage -> Heading.withoutNumber(passage.text()))
        .filter(heading -> heading.length() <= LONGEST_HEADING)
        .map(heading -> new Catchword(Catchword.Kind.HEADING, heading));
  }
}
