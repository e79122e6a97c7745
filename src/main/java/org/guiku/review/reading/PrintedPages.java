package org.guiku.review.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;
import org.guiku.review.reading.Outline.Part;
import org.guiku.review.reading.Placement.By;

/**
 * The pages of a draft by the numbers printed on them, which begin behind cover and contents; the
 * contents tell how many pages those are. Without contents pages are counted from the first.
 */
final class PrintedPages {

  private static final Pattern ENTRY = Pattern.compile("(.*?[^\\d\\s.…·])[\\s.…·　]*(\\d{1,4})");

  private final List<Passage> passages;
  private final int before;

  PrintedPages(Reading draft, Outline outline) {
    this.passages = draft.passages();
    this.before = pagesBefore(outline);
  }

  /** What stands on a page, in part or whole. */
  Stream<Scope> scope(int printed) {
    int page = printed + before;
    List<Integer> there =
        passages.stream()
            .filter(each -> each.lines().stream().anyMatch(line -> line.page() == page))
            .map(Passage::ordinal)
            .toList();
    return there.isEmpty()
        ? Stream.empty()
        : Stream.of(Scope.of(there.getFirst(), there.getLast(), By.PAGE));
  }

  /** The page of the file that a page's scope is. */
  int of(Scope scope) {
    return passages.get(scope.to() - 1).page().orElse(0);
  }

  private int pagesBefore(Outline outline) {
    Map<Integer, Integer> votes = new HashMap<>();
    Map<String, Integer> printed = printed();
    for (Part part : outline.parts()) {
      Passage heading = passages.get(part.ordinal() - 1);
      Integer number = printed.get(Dense.of(heading.text()));
      if (number != null && heading.page().isPresent()) {
        votes.merge(heading.page().getAsInt() - number, 1, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  private Map<String, Integer> printed() {
    Map<String, Integer> printed = new HashMap<>();
    for (Passage passage : passages) {
      Matcher entry = ENTRY.matcher(passage.text().strip());
      if (Outline.isContents(passage) && entry.matches()) {
        printed.putIfAbsent(Dense.of(entry.group(1)), Integer.parseInt(entry.group(2)));
      }
    }
    return printed;
  }
}
