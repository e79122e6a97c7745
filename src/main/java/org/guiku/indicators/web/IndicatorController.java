package org.guiku.indicators.web;

import org.guiku.access.Open;
import org.guiku.access.Viewer;
import org.guiku.documents.Listing;
import org.guiku.documents.PageRequest;
import org.guiku.indicators.IndicatorChangeView;
import org.guiku.indicators.IndicatorView;
import org.guiku.indicators.Indicators;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The API's indicators of one document. */
@RestController
class IndicatorController {

  private final Indicators indicators;

  IndicatorController(Indicators indicators) {
    this.indicators = indicators;
  }

  @Open
  @GetMapping("/api/v1/documents/{id}/indicators")
  Listing<IndicatorView> list(@PathVariable String id, PageRequest page, Viewer viewer) {
    return Listing.of(indicators.of(id, viewer), page).map(IndicatorView::of);
  }

  /** Against a later draft: raised, lowered, new, dropped, binding now. */
  @Open
  @GetMapping("/api/v1/documents/{id}/indicators/changes")
  Listing<IndicatorChangeView> changes(
      @PathVariable String id, @RequestParam String to, PageRequest page, Viewer viewer) {
    return Listing.of(indicators.changes(id, to, viewer), page).map(IndicatorChangeView::of);
  }
}
