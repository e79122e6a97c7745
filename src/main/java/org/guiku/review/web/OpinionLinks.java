package org.guiku.review.web;

import java.util.Optional;
import org.guiku.review.Outcome;
import org.springframework.web.util.UriComponentsBuilder;

/** The addresses of a plan's list of opinions, narrowed otherwise than now. */
record OpinionLinks(String plan, Optional<Outcome> outcome, String who) {

  public String all() {
    return link(Optional.empty(), "", 0);
  }

  public String of(Outcome other) {
    return link(outcome.equals(Optional.of(other)) ? Optional.empty() : Optional.of(other), who, 0);
  }

  public String by(String unit) {
    return link(outcome, unit, 0);
  }

  public String page(int page) {
    return link(outcome, who, page);
  }

  private String link(Optional<Outcome> wanted, String unit, int page) {
    UriComponentsBuilder link = UriComponentsBuilder.fromPath("/plans/" + plan + "/opinions");
    wanted.ifPresent(it -> link.queryParam("outcome", it));
    if (!unit.isEmpty()) {
      link.queryParam("who", "{who}");
    }
    if (page > 0) {
      link.queryParam("page", page);
    }
    return unit.isEmpty() ? link.toUriString() : link.encode().buildAndExpand(unit).toUriString();
  }
}
