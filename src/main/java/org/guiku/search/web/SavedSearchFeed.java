package org.guiku.search.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.guiku.access.AuditAction;
import org.guiku.access.AuditDetail;
import org.guiku.access.OnceAnHour;
import org.guiku.access.OwnAddress;
import org.guiku.access.Viewer;
import org.guiku.search.ResultWalk;
import org.guiku.search.Search;
import org.guiku.search.engine.Course;
import org.guiku.search.saved.AtomFeed;
import org.guiku.search.saved.SavedSearch;
import org.springframework.stereotype.Component;

/** What a saved search finds for whoever asks, as they ask, the last received first. */
@Component
class SavedSearchFeed {

  /** More than come in between two looks of a feed reader, as a rule. */
  private static final int MOST_ENTRIES = 50;

  private final Search search;
  private final OwnAddress server;
  private final OnceAnHour audit;

  SavedSearchFeed(Search search, OwnAddress server, OnceAnHour audit) {
    this.search = search;
    this.server = server;
    this.audit = audit;
  }

  void write(SavedSearch saved, Viewer viewer, HttpServletResponse response)
      throws IOException, XMLStreamException {
    var whole = new ByteArrayOutputStream();
    List<AtomFeed.Entry> entries = entries(saved, viewer);
    AtomFeed.write(head(saved), entries, whole);
    AuditDetail count = AuditDetail.of(AuditDetail.Key.COUNT, entries.size());
    audit.record(viewer, AuditAction.FEED_READ, saved.id(), count);
    response.setContentType("application/atom+xml;charset=UTF-8");
    response.setContentLength(whole.size());
    whole.writeTo(response.getOutputStream());
  }

  private AtomFeed.Head head(SavedSearch saved) {
    return new AtomFeed.Head(
        "saved-search/" + saved.id(),
        saved.wanted().name(),
        saved.savedAt(),
        "规库",
        server.now() + "/api/v1/saved-searches/" + saved.id() + "/feed",
        server.now() + new ResultLinks(saved.request()).page(0));
  }

  private List<AtomFeed.Entry> entries(SavedSearch saved, Viewer viewer) throws IOException {
    List<AtomFeed.Entry> entries = new ArrayList<>();
    try (ResultWalk walk = search.walk(saved.request(), new Course.LatestFirst(), viewer)) {
      for (var steps = walk.next();
          steps.isPresent() && entries.size() < MOST_ENTRIES;
          steps = walk.next()) {
        steps.get().stream()
            .limit(MOST_ENTRIES - entries.size())
            .map(this::entry)
            .forEach(entries::add);
      }
    }
    return entries;
  }

  private AtomFeed.Entry entry(ResultWalk.Step step) {
    String id = step.document().id().value();
    return new AtomFeed.Entry(
        "document/" + id,
        step.document().title(),
        step.document().receivedAt(),
        server.now()
            + step.best().map(best -> "/passages/" + best.address()).orElse("/documents/" + id),
        step.best().map(ResultWalk.Best::text).orElse(""));
  }
}
