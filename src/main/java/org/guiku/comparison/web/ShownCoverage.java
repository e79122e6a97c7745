package org.guiku.comparison.web;

import java.util.List;
import java.util.OptionalInt;
import org.guiku.comparison.Outlines;
import org.guiku.comparison.outline.Coverage;
import org.guiku.comparison.outline.Entry;
import org.guiku.comparison.outline.Fate;
import org.guiku.documents.Document;

/** How a draft follows its outline, ready to be shown. */
record ShownCoverage(Coverage.Summary summary, List<Point> points, List<Place> added) {

  /**
   * A passage and the way to it.
   *
   * @param level from 1
   * @param section headings above it, from the outermost
   * @param page 0 where the format has none
   */
  record Place(String text, int level, List<String> section, int page, String link) {

    private static Place of(Entry entry, Document document) {
      String text = entry.number() + entry.wording();
      return new Place(
          text,
          entry.level(),
          entry.section(),
          entry.page().orElse(0),
          address(document, entry.ordinal(), entry.page()));
    }
  }

  /**
   * @param quotes the sentence that speaks of it, where no chapter does; empty otherwise
   */
  record Point(
      int number,
      Place point,
      Fate.State state,
      boolean moved,
      List<Place> chapters,
      List<Place> quotes) {

    private static Point of(int number, Fate fate, Outlines.Followed followed) {
      Document draft = followed.draft();
      return new Point(
          number,
          Place.of(fate.point(), followed.outline()),
          fate.state(),
          fate.moved(),
          fate.chapters().stream().map(chapter -> Place.of(chapter, draft)).toList(),
          fate.quote().stream()
              .map(
                  it ->
                      new Place(
                          it.text().replace("\t", " ┊ "),
                          1,
                          List.of(),
                          it.page().orElse(0),
                          address(draft, it.ordinal(), it.page())))
              .toList());
    }

    public boolean isMissing() {
      return state == Fate.State.MISSING;
    }

    /** By which it is linked to within the page. */
    public String mark() {
      return "t" + number;
    }
  }

  static ShownCoverage of(Outlines.Followed followed) {
    Coverage coverage = followed.coverage();
    return new ShownCoverage(
        coverage.summary(),
        coverage.points().stream()
            .map(fate -> Point.of(fate.point().place() + 1, fate, followed))
            .toList(),
        coverage.added().stream().map(it -> Place.of(it, followed.draft())).toList());
  }

  public List<Point> missing() {
    return points.stream().filter(Point::isMissing).toList();
  }

  private static String address(Document document, int ordinal, OptionalInt page) {
    String place = page.isPresent() ? "/pages/" + page.getAsInt() : "?at=" + ordinal;
    return "/documents/" + document.id() + place + "#p" + ordinal;
  }
}
