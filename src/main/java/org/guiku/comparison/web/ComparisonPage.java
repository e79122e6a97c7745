package org.guiku.comparison.web;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.guiku.comparison.Compared;
import org.guiku.comparison.diff.Redline;
import org.guiku.comparison.web.ComparisonPageController.Way;

/**
 * A page of a comparison's changes.
 *
 * @param changes those of this page
 * @param departures what moved away, by the number of the change before which it stood
 * @param sorts how many changes there are of each sort
 * @param chapters how many changes each chapter has, in the order of the text
 * @param figures how many figures changed
 * @param shown how many changes are left by the filter
 * @param page from 0
 */
record ComparisonPage(
    Redline.Summary summary,
    List<ShownChange> changes,
    Map<Integer, List<ShownChange>> departures,
    List<Rail.Tick> ticks,
    Map<ChangeFilter.Sort, Long> sorts,
    Map<String, Integer> chapters,
    long figures,
    int all,
    int shown,
    int page,
    int pages) {

  private static final int MOST_NAMED = 3;

  static ComparisonPage of(Compared compared, ChangeFilter filter, int page, Way way) {
    int size = way.most();
    List<ShownChange> all = ShownRedline.of(compared);
    Chapters chapters = Chapters.of(all);
    List<ShownChange> shown = filter.of(all, chapters);
    int pages = Math.max(1, (shown.size() + size - 1) / size);
    int asked = Math.clamp(page, 0, pages - 1);
    return new ComparisonPage(
        compared.redline().summary(),
        shown.subList(asked * size, Math.min(shown.size(), (asked + 1) * size)),
        filter.narrows() ? Map.of() : Departures.of(all),
        Rail.of(all),
        sorts(all),
        chapters.counts(all),
        all.stream().mapToLong(change -> change.figures().size()).sum(),
        all.size(),
        shown.size(),
        asked,
        pages);
  }

  private static Map<ChangeFilter.Sort, Long> sorts(List<ShownChange> changes) {
    Map<ChangeFilter.Sort, Long> counts = new EnumMap<>(ChangeFilter.Sort.class);
    for (ChangeFilter.Sort sort : ChangeFilter.Sort.values()) {
      counts.put(sort, sort.count(changes));
    }
    return counts;
  }

  /** How many passages changed in their number only. */
  public long renumbered() {
    return sorts.getOrDefault(ChangeFilter.Sort.RENUMBERED, 0L);
  }

  /** The chapters with most changes, most first. */
  public List<String> busiest() {
    return chapters.entrySet().stream()
        .filter(chapter -> !chapter.getKey().isEmpty())
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST_NAMED)
        .map(Map.Entry::getKey)
        .toList();
  }
}
