package org.guiku.search.saved;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.documents.DocumentPurged;
import org.guiku.documents.Listing;
import org.guiku.documents.PageRequest;
import org.guiku.search.Mode;
import org.guiku.search.Search;
import org.guiku.search.query.QueryParser;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The saved searches, each its saver's own: nobody else learns that it exists. */
@Component
public class SavedSearches {

  /** Each may be asked for by a feed reader every few minutes, and costs a mail a day. */
  static final int MOST_OF_ONE = 1_000;

  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient jdbc;
  private final Search search;
  private final Clock clock;

  SavedSearches(JdbcClient jdbc, Search search, Clock clock) {
    this.jdbc = jdbc;
    this.search = search;
    this.clock = clock;
  }

  /**
   * Its first mail comes tomorrow and tells what was found after now.
   *
   * @throws Refused 400 QUERY_SYNTAX; 409 TOO_MANY_SAVED_SEARCHES
   */
  public SavedSearch save(SavedSearch.Wanted wanted, Viewer by) {
    QueryParser.parse(wanted.query());
    if (count(by) >= MOST_OF_ONE) {
      throw new Refused(409, "TOO_MANY_SAVED_SEARCHES", MOST_OF_ONE);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    SavedSearch saved = new SavedSearch(id(), wanted, by.key(), now);
    jdbc.sql(
            """
            insert into saved_searches
              (id, name, query, filters, mode, mail, saved_by, saved_at, told_change, mailed_on)
            values
              (:id, :name, :query, :filters, :mode, :mail, :by, :at, :told, :today)""")
        .param("id", saved.id())
        .param("name", wanted.name())
        .param("query", wanted.query())
        .param("filters", FilterText.of(wanted.filters()))
        .param("mode", wanted.mode().name())
        .param("mail", wanted.mail().orElse(null))
        .param("by", saved.savedBy())
        .param("at", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
        .param("told", search.lastChange())
        .param("today", LocalDate.ofInstant(now, ZoneId.systemDefault()))
        .update();
    return saved;
  }

  /** The last saved first. */
  public Listing<SavedSearch> list(Viewer viewer, PageRequest page) {
    return new Listing<>(
        jdbc.sql(
                """
                select * from saved_searches where saved_by = :by
                order by saved_at desc, id limit :most offset :offset""")
            .param("by", viewer.key())
            .param("most", page.size())
            .param("offset", page.offset())
            .query((row, n) -> savedSearch(row))
            .list(),
        count(viewer),
        page.page(),
        page.size());
  }

  /**
   * @throws Refused 404 UNKNOWN_SAVED_SEARCH
   */
  public SavedSearch named(String id, Viewer viewer) {
    return jdbc.sql("select * from saved_searches where id = ? and saved_by = ?")
        .params(id, viewer.key())
        .query((row, n) -> savedSearch(row))
        .optional()
        .orElseThrow(SavedSearches::unknown);
  }

  /**
   * @throws Refused 404 UNKNOWN_SAVED_SEARCH
   */
  public void remove(String id, Viewer viewer) {
    int removed =
        jdbc.sql("delete from saved_searches where id = ? and saved_by = ?")
            .params(id, viewer.key())
            .update();
    if (removed == 0) {
      throw unknown();
    }
  }

  /** A document that goes for good is no longer among what was told. */
  @EventListener
  void forget(DocumentPurged purged) {
    jdbc.sql("delete from saved_search_told where document_id = ?")
        .param(purged.id().value())
        .update();
  }

  static SavedSearch savedSearch(ResultSet row) throws SQLException {
    return new SavedSearch(
        row.getString("id"),
        new SavedSearch.Wanted(
            row.getString("name"),
            row.getString("query"),
            FilterText.read(row.getString("filters")),
            Mode.valueOf(row.getString("mode")),
            Optional.ofNullable(row.getString("mail"))),
        row.getString("saved_by"),
        row.getObject("saved_at", OffsetDateTime.class).toInstant());
  }

  private long count(Viewer viewer) {
    return jdbc.sql("select count(*) from saved_searches where saved_by = ?")
        .param(viewer.key())
        .query(Long.class)
        .single();
  }

  private static String id() {
    byte[] random = new byte[8];
    RANDOM.nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  private static Refused unknown() {
    return new Refused(404, "UNKNOWN_SAVED_SEARCH");
  }
}
