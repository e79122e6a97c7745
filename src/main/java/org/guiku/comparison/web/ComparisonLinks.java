package org.guiku.comparison.web;

import java.util.Optional;
import org.guiku.comparison.web.ComparisonPageController.Way;
import org.springframework.web.util.UriComponentsBuilder;

/** The addresses of a comparison's page, seen in other ways than now. */
record ComparisonLinks(String id, Way now, ChangeFilter filter) {

  public String way(Way other) {
    return link(other, filter, 0);
  }

  /** Of one sort of change, or of all where it is the one shown now. */
  public String only(ChangeFilter.Sort sort) {
    boolean chosen = filter.only().filter(sort::equals).isPresent();
    Optional<ChangeFilter.Sort> other = chosen ? Optional.empty() : Optional.of(sort);
    return link(now, new ChangeFilter(other, filter.chapter()), 0);
  }

  public String all() {
    return link(now, new ChangeFilter(Optional.empty(), filter.chapter()), 0);
  }

  public String everyChapter() {
    return link(now, new ChangeFilter(filter.only(), Optional.empty()), 0);
  }

  public String page(int page) {
    return link(now, filter, page);
  }

  /** To one change, wherever it stands; figures alone lead to the words around them. */
  public String change(int number) {
    String link = "/comparisons/" + id + "/changes/" + number;
    return now == Way.SIDES || now == Way.FIGURES ? link : link + "?way=" + now;
  }

  private String link(Way way, ChangeFilter wanted, int page) {
    UriComponentsBuilder link = UriComponentsBuilder.fromPath("/comparisons/" + id);
    if (way != Way.SIDES) {
      link.queryParam("way", way);
    }
    wanted.only().ifPresent(sort -> link.queryParam("only", sort));
    wanted.chapter().ifPresent(chapter -> link.queryParam("chapter", "{chapter}"));
    if (page > 0) {
      link.queryParam("page", page);
    }
    return wanted.chapter().isPresent()
        ? link.encode().buildAndExpand(wanted.chapter().get()).toUriString()
        : link.toUriString();
  }
}
