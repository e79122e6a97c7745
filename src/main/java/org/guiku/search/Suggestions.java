package org.guiku.search;

import java.util.List;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.search.engine.Completion;
import org.guiku.search.suggest.Typed;
import org.springframework.stereotype.Service;

/** Completes what somebody types, with words of documents that they may read. */
@Service
public class Suggestions {

  static final int MOST = 10;

  private final ActiveIndex active;

  Suggestions(ActiveIndex active) {
    this.active = active;
  }

  /**
   * Titles, names of indicators and headings, the likeliest first, at most {@link #MOST}.
   *
   * @param typed Chinese, pinyin or initials; whatever else stands in it is passed over
   * @throws Refused 503 INDEX_STARTING
   */
  public List<Suggestion> completing(String typed, Viewer viewer) {
    Typed letters = Typed.of(typed);
    return letters.isEmpty()
        ? List.of()
        : active.answer(index -> index.complete(new Completion(letters, viewer.reach(), MOST)));
  }
}
