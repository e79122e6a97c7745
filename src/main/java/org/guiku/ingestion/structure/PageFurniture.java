package org.guiku.ingestion.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Running heads, running feet and page numbers: what stands at the edge of pages and comes again in
 * the same place, figures left aside.
 *
 * <p>A line is set aside only from the edge inwards, so that nothing inside the text is lost; one
 * that comes twice only is kept, page numbers excepted.
 */
final class PageFurniture {

  private static final int OFTEN = 3;

  /** In pages: a title that opens each part of a volume comes often too, but not so soon again. */
  private static final int NEAR = 6;

  /** How much of a page's height, from each edge, may hold furniture. */
  private static final float EDGE = 0.13f;

  /** How many lines deep furniture may be. */
  private static final int DEEP = 3;

  private static final float SAME_PLACE = 4;

  /** How much farther from the text than its lines from one another a running head stands. */
  private static final float SET_OFF = 1.4f;

  /** What part of the pages must have such a line for it to be a running head, whatever it says. */
  private static final double MOSTLY = 0.6;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[—–\\-―－~·•]+(\\d{1,4})[—–\\-―－~·•]+|第(\\d{1,4})页([，,]?[/／]?共\\d+页)?|(\\d{1,4})[/／]\\d{1,4}"
              + "|(?i:page)(\\d{1,4})(of\\d+)?|[—–\\-―－]*[ivxIVX]{1,6}[—–\\-―－]*");

  private static final Pattern BARE_NUMBER = Pattern.compile("[—–\\-―－]?(\\d{1,4})[—–\\-―－]?");

  /**
   * A line at an edge, and how far from it.
   *
   * @param isSmallType whether it is set smaller than the line next to it
   * @param isSetOff whether it stands farther from the line next to it than that one from its next
   */
  private record Edge(
      PageLine line,
      boolean atTop,
      float depth,
      String masked,
      boolean isSmallType,
      boolean isSetOff) {

    private boolean isIn(Edge other) {
      return atTop == other.atTop && Math.abs(depth - other.depth) <= SAME_PLACE;
    }

    private boolean isLike(Edge other) {
      return Math.abs(depth - other.depth) < 1 && line.isSizedLike(other.line);
    }

    /** Whether it looks like a running head by itself; numbered headings only in small type. */
    private boolean isHeadlike() {
      return atTop
          && (isSmallType || isSetOff)
          && (isSmallType || Headings.rankOf(line.text()).isEmpty());
    }
  }

  private final List<List<Edge>> edges = new ArrayList<>();
  private final Map<String, List<Edge>> byText = new HashMap<>();
  private final Map<Integer, Integer> numberings = new HashMap<>();
  private final List<Edge> heads;
  private final List<Edge> tops;

  private PageFurniture(List<PageLayout> pages) {
    for (PageLayout page : pages) {
      edges.add(edge(page, true));
      edges.add(edge(page, false));
    }
    edges.stream().flatMap(List::stream).forEach(this::count);
    heads = heads();
    tops =
        edges.stream()
            .filter(edge -> !edge.isEmpty() && edge.getFirst().atTop())
            .map(List::getFirst)
            .toList();
  }

  /** The lines to set aside, by identity. */
  static Set<PageLine> of(List<PageLayout> pages) {
    PageFurniture furniture = new PageFurniture(pages);
    Set<PageLine> aside = Collections.newSetFromMap(new IdentityHashMap<>());
    furniture.edges.forEach(edge -> furniture.setAside(edge, aside));
    return aside;
  }

  private static List<Edge> edge(PageLayout page, boolean top) {
    UnaryOperator<List<PageLine>> fromEdge = top ? lines -> lines : List::reversed;
    float limit = EDGE * page.height();
    List<PageLine> lines = fromEdge.apply(page.lines());
    List<Edge> edge = new ArrayList<>();
    for (int i = 0; i < Math.min(DEEP, lines.size()); i++) {
      PageLine line = lines.get(i);
      if (depth(page, line, top) < limit) {
        float depth = depth(page, line, top);
        boolean small = i + 1 < lines.size() && line.size() < 0.95f * lines.get(i + 1).size();
        edge.add(new Edge(line, top, depth, masked(line), small, isSetOff(lines, i)));
      }
    }
    return edge;
  }

  private static boolean isSetOff(List<PageLine> fromEdge, int place) {
    return place + 2 < fromEdge.size()
        && apart(fromEdge, place) > SET_OFF * apart(fromEdge, place + 1);
  }

  private static float apart(List<PageLine> lines, int place) {
    return Math.abs(lines.get(place + 1).baseline() - lines.get(place).baseline());
  }

  private static float depth(PageLayout page, PageLine line, boolean top) {
    return top ? line.baseline() : page.height() - line.baseline();
  }

  /** Figures count pages, but for those of headings: 附件1 and 附件2 may both stand at the top. */
  private static String masked(PageLine line) {
    return Headings.rankOf(line.text()).isPresent()
        ? dense(line)
        : dense(line).replaceAll("\\d+", "#");
  }

  private static String dense(PageLine line) {
    return line.text().replace(" ", "");
  }

  private void count(Edge edge) {
    byText.computeIfAbsent(edge.masked(), text -> new ArrayList<>()).add(edge);
    Matcher number = BARE_NUMBER.matcher(dense(edge.line()));
    if (number.matches()) {
      int offset = Integer.parseInt(number.group(1)) - edge.line().page();
      numberings.merge(offset, 1, Integer::sum);
    }
  }

  private List<Edge> heads() {
    return byText.values().stream()
        .map(List::getFirst)
        .filter(edge -> edge.atTop() && comesOften(edge))
        .toList();
  }

  private void setAside(List<Edge> edge, Set<PageLine> aside) {
    for (Edge next : edge) {
      if (!isPageNumber(next.line()) && !comesOften(next) && !standsLikeOthers(next)) {
        return;
      }
      aside.add(next.line());
    }
  }

  private boolean isPageNumber(PageLine line) {
    String text = dense(line);
    Matcher bare = BARE_NUMBER.matcher(text);
    if (PAGE_NUMBER.matcher(text).matches()) {
      return true;
    }
    return bare.matches()
        && numberings.getOrDefault(Integer.parseInt(bare.group(1)) - line.page(), 0) > 1;
  }

  private boolean comesOften(Edge edge) {
    return timesInPlace(edge) >= OFTEN;
  }

  private int timesInPlace(Edge edge) {
    Set<Integer> pages = new HashSet<>();
    for (Edge other : byText.getOrDefault(edge.masked(), List.of())) {
      if (other.isIn(edge) && Math.abs(other.line().page() - edge.line().page()) <= NEAR) {
        pages.add(other.line().page());
      }
    }
    return pages.size();
  }

  /**
   * The head of a short chapter comes once or twice: it stands just where others come often, or
   * where most pages have a line set off from the text.
   */
  private boolean standsLikeOthers(Edge edge) {
    boolean again = timesInPlace(edge) > 1;
    return edge.atTop()
        && (isAmongHeads(edge)
            || heads.stream().anyMatch(h -> h.isLike(edge) && (again || h.isSmallType())));
  }

  private boolean isAmongHeads(Edge edge) {
    long like = tops.stream().filter(top -> top.isHeadlike() && top.isLike(edge)).count();
    return edge.isHeadlike() && like > OFTEN && like >= MOSTLY * tops.size();
  }
}
