package org.guiku.search.saved;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.guiku.access.Viewer;
import org.guiku.search.ResultWalk;
import org.guiku.search.Search;
import org.guiku.search.engine.Course;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a saved search found that was not told yet. Telling and noting that it was told are one
 * transaction, the telling its last step: if it fails, nothing is noted, and it is tried again; if
 * the process ends between the two, the same is told twice, never not at all.
 */
@Component
class Telling {

  /** As many documents as a mail lists one by one. */
  static final int MOST_LISTED = 50;

  /**
   * What is told at once.
   *
   * @param listed the first of them
   * @param since the same for the same telling, when it is tried again
   */
  record News(SavedSearch search, List<ResultWalk.Step> listed, long total, long since) {}

  private record Row(SavedSearch search, long told) {}

  private final JdbcClient jdbc;
  private final Search search;
  private final Saver saver;
  private final TransactionTemplate transaction;

  Telling(JdbcClient jdbc, Search search, Saver saver, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.search = search;
    this.saver = saver;
    this.transaction = transaction;
  }

  /**
   * Those that were not told that day.
   *
   * @param all also those that name no address of their own
   */
  List<String> due(LocalDate day, Recipients recipients) {
    return jdbc.sql(
            "select id from saved_searches where mailed_on < :day"
                + switch (recipients) {
                  case ALL -> "";
                  case NAMED -> " and mail is not null";
                }
                + " order by id")
        .param("day", day)
        .query((row, n) -> row.getString(1))
        .list();
  }

  /** Whose saved searches are told. */
  enum Recipients {
    ALL,
    NAMED
  }

  /** Tells the day's news of a search, where there are any, once. */
  void tell(String id, LocalDate day, Consumer<News> teller) {
    transaction.executeWithoutResult(
        status -> locked(id, day).ifPresent(row -> tellSaver(row, day, teller)));
  }

  /** Another node, or an earlier try, may have told it meanwhile. */
  private Optional<Row> locked(String id, LocalDate day) {
    return jdbc.sql("select * from saved_searches where id = ? and mailed_on < ? for update")
        .params(id, day)
        .query((row, n) -> new Row(SavedSearches.savedSearch(row), row.getLong("told_change")))
        .optional();
  }

  /** Whoever may not sign in is told nothing, and all of it when they may again. */
  private void tellSaver(Row row, LocalDate day, Consumer<News> teller) {
    Optional<Viewer> asking = saver.now(row.search().savedBy());
    if (asking.isPresent()) {
      tell(row, asking.get(), day, teller);
    } else {
      jdbc.sql("update saved_searches set mailed_on = ? where id = ?")
          .params(day, row.search().id())
          .update();
    }
  }

  private void tell(Row row, Viewer asking, LocalDate day, Consumer<News> teller) {
    long reached = search.lastChange();
    News news = news(row, asking);
    jdbc.sql("update saved_searches set told_change = ?, mailed_on = ? where id = ?")
        .params(reached, day, row.search().id())
        .update();
    if (news.total() > 0) {
      teller.accept(news);
    }
  }

  private News news(Row row, Viewer asking) {
    List<ResultWalk.Step> listed = new ArrayList<>();
    long total = 0;
    try (ResultWalk walk =
        search.walk(row.search().request(), new Course.ChangedAfter(row.told()), asking)) {
      Optional<List<ResultWalk.Step>> steps = walk.next();
      while (steps.isPresent()) {
        List<ResultWalk.Step> fresh = fresh(row.search().id(), steps.get());
        total += fresh.size();
        fresh.stream().limit(MOST_LISTED - listed.size()).forEach(listed::add);
        steps = walk.next();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new News(row.search(), listed, total, row.told());
  }

  /** Notes them as told, and leaves out what was told before: it only changed since. */
  private List<ResultWalk.Step> fresh(String id, List<ResultWalk.Step> steps) {
    Set<String> told = told(id, steps);
    List<ResultWalk.Step> fresh =
        steps.stream().filter(step -> !told.contains(idOf(step))).toList();
    for (ResultWalk.Step step : fresh) {
      jdbc.sql("insert into saved_search_told (saved_search_id, document_id) values (?, ?)")
          .params(id, idOf(step))
          .update();
    }
    return fresh;
  }

  private Set<String> told(String id, List<ResultWalk.Step> steps) {
    if (steps.isEmpty()) {
      return Set.of();
    }
    return new HashSet<>(
        jdbc.sql(
                """
                select document_id from saved_search_told
                where saved_search_id = :id and document_id in (:documents)""")
            .param("id", id)
            .param("documents", steps.stream().map(Telling::idOf).toList())
            .query((row, n) -> row.getString(1))
            .list());
  }

  private static String idOf(ResultWalk.Step step) {
    return step.document().id().value();
  }
}
