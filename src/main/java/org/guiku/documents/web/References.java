package org.guiku.documents.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.guiku.access.OwnAddress;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.documents.Document;
import org.guiku.documents.Documents;
import org.guiku.documents.Passage;
import org.guiku.documents.PassageAddress;
import org.guiku.documents.Reading;
import org.guiku.documents.citation.Citation;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the citations that are asked for over HTTP. */
@Component
class References {

  private final Documents documents;
  private final Citations addresses;
  private final OwnAddress server;
  private final MessageSource messages;
  private final Clock clock;

  References(
      Documents documents,
      Citations addresses,
      OwnAddress server,
      MessageSource messages,
      Clock clock) {
    this.documents = documents;
    this.addresses = addresses;
    this.server = server;
    this.messages = messages;
    this.clock = clock;
  }

  Citation of(Document document, Locale locale) {
    String kind = messages.getMessage("search.kind." + document.kind(), new Object[0], locale);
    return Citation.of(
        document, kind, server.now(), LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
  }

  /** What the head of its page says of it. */
  CitationTags tags(Document document, Locale locale) {
    return CitationTags.of(document, of(document, locale), server.now());
  }

  /**
   * @param ordinal of a passage in the reading of the document as it is now
   * @throws Refused 404 UNKNOWN_PASSAGE
   */
  Citation of(Document document, int ordinal, Locale locale) {
    Reading reading =
        documents
            .reading(document.id())
            .filter(read -> ordinal >= 1 && ordinal <= read.passages().size())
            .orElseThrow(References::unknown);
    return of(document, reading, reading.passages().get(ordinal - 1), locale);
  }

  /**
   * Cites what stands at an address now, under the address that it has now.
   *
   * @throws Refused 404 UNKNOWN_PASSAGE where nothing does, or the viewer may not read it
   */
  Citation of(String address, Viewer viewer, Locale locale) {
    Citations.Resolved resolved = addresses.resolve(address, viewer);
    Passage passage = resolved.target().passage().orElseThrow(References::unknown);
    Document document =
        documents.find(resolved.address().document(), viewer).orElseThrow(References::unknown);
    return of(document, passage.ordinal(), locale);
  }

  private Citation of(Document document, Reading reading, Passage passage, Locale locale) {
    var place = new Citation.Place(passage.page(), passage.section(), passage.text());
    String address = PassageAddress.of(document.id(), reading, passage).toString();
    return of(document, locale).at(place, address);
  }

  private static Refused unknown() {
    return new Refused(404, "UNKNOWN_PASSAGE");
  }
}
