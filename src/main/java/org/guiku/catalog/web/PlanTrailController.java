package org.guiku.catalog.web;

import org.guiku.access.Viewer;
import org.guiku.access.WantsSignIn;
import org.guiku.catalog.Plans;
import org.guiku.documents.DocumentView;
import org.guiku.documents.Listing;
import org.guiku.documents.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What became of a plan. */
@RestController
@RequestMapping("/api/v1/plans/{plan}")
class PlanTrailController {

  private final Plans plans;
  private final PlanDocuments documents;

  PlanTrailController(Plans plans, PlanDocuments documents) {
    this.plans = plans;
    this.documents = documents;
  }

  @WantsSignIn
  @GetMapping("/documents")
  Listing<DocumentView> documents(@PathVariable String plan, PageRequest page, Viewer viewer) {
    return documents.of(plans.named(plan), viewer, page);
  }

  @WantsSignIn
  @GetMapping("/history")
  Listing<PlanEventView> history(@PathVariable String plan, PageRequest page) {
    return plans.history(plans.named(plan), page).map(PlanEventView::of);
  }
}
