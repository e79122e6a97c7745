package org.guiku.documents;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.guiku.access.Visibility;
import org.guiku.documents.DocumentRegister.Registration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Meets what was there before. Where another system brings a document again, its new text and facts
 * take the place of the old ones; the old text answers searches until the new one is read. What
 * people said of it since holds, unless the other system has changed just that.
 */
@Component
class ImportedAgain {

  private final NamedReaders named;
  private final StatedValues stated;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  ImportedAgain(
      NamedReaders named, StatedValues stated, JdbcClient jdbc, ApplicationEventPublisher events) {
    this.named = named;
    this.stated = stated;
    this.jdbc = jdbc;
    this.events = events;
  }

  Registration again(Document first, Received received) {
    if (received.importedId().isEmpty()) {
      return new Registration(first, false);
    }
    Map<Fact, Said> news = news(stated.ofImporter(first.id()), received.said());
    boolean sameText = first.blob().equals(received.blob().ref());
    return sameText && news.isEmpty()
        ? new Registration(first, false)
        : replaced(first, received, news);
  }

  /** What it says otherwise than the last time; on what it no longer speaks, the text does. */
  private static Map<Fact, Said> news(Map<Fact, Said> before, Map<Fact, Said> now) {
    Map<Fact, Said> news = new EnumMap<>(Fact.class);
    for (Fact fact : Fact.values()) {
      Said word = now.getOrDefault(fact, Said.AS_THE_TEXT);
      if (!word.equals(before.getOrDefault(fact, Said.AS_THE_TEXT))) {
        news.put(fact, word);
      }
    }
    return news;
  }

  /** The number keeps it apart from the storing of a reading of the former text. */
  private Registration replaced(Document first, Received received, Map<Fact, Said> news) {
    jdbc.sql(StoredRegister.TAKE_NUMBER).update();
    stated.add(first.id(), news, StatedValues.IMPORTER);
    Visibility visibility = visibility(first, news);
    jdbc.sql(
            """
            update documents set status = 'QUEUED', failure_code = null, failure_detail = null,
              sha256 = :sha256, bytes = :bytes, visibility = :visibility, circles = :circles,
              change_number = case when visibility = :visibility then change_number
                else (select last_number from change_counter) end
            where id = :id""")
        .param("sha256", received.blob().ref().sha256())
        .param("bytes", received.blob().bytes())
        .param("visibility", visibility.name())
        .param("circles", first.readership().with(visibility, named.of(first.id())).codes())
        .param("id", first.id().value())
        .update();
    events.publishEvent(new DocumentReceived(first.id()));
    return new Registration(first, true);
  }

  private static Visibility visibility(Document first, Map<Fact, Said> news) {
    return Optional.ofNullable(news.get(Fact.VISIBILITY))
        .flatMap(Said::first)
        .map(Visibility::valueOf)
        .orElse(first.visibility());
  }
}
