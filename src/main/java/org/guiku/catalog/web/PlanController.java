package org.guiku.catalog.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.Set;
import org.guiku.access.ForContributors;
import org.guiku.access.Viewer;
import org.guiku.access.WantsSignIn;
import org.guiku.catalog.ManagementClass;
import org.guiku.catalog.Plan;
import org.guiku.catalog.PlanFilter;
import org.guiku.catalog.Plans;
import org.guiku.catalog.Stage;
import org.guiku.coding.Category;
import org.guiku.coding.Level;
import org.guiku.documents.Listing;
import org.guiku.documents.PageRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The catalog of plans, and what is said of each. */
@RestController
@RequestMapping("/api/v1/plans")
class PlanController {

  private static final String PLANS = "/api/v1/plans/";
  private static final String MERGE_PATCH = "application/merge-patch+json";

  private static final String APPLICATION =
      """
      {"title": "浙江省水网规划", "level": "PROVINCIAL", "category": "SPECIAL", "managementClass": "KEY",
       "period": 15, "region": "330000", "department": "省水利厅", "noSuperior": "…"}""";

  private static final String CHANGE =
      """
      {"title": "浙江省现代水网规划", "superior": "2026-330000-1-00001-0", "noSuperior": null}""";

  private final Plans plans;

  PlanController(Plans plans) {
    this.plans = plans;
  }

  @WantsSignIn
  @GetMapping
  Listing<PlanView> list(
      @RequestParam(defaultValue = "") Set<Integer> period,
      @RequestParam(defaultValue = "") Set<String> region,
      @RequestParam(defaultValue = "") Set<Level> level,
      @RequestParam(defaultValue = "") Set<Category> category,
      @RequestParam(defaultValue = "") Set<ManagementClass> managementClass,
      @RequestParam(defaultValue = "") Set<Stage> stage,
      @RequestParam(defaultValue = "") String q,
      PageRequest page) {
    PlanFilter filter = new PlanFilter(period, region, level, category, managementClass, stage, q);
    return plans.list(filter, page).map(PlanView::of);
  }

  @ApiResponse(
      responseCode = "201",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = PlanView.class)))
  @ApiResponse(responseCode = "400", description = "MALFORMED_PLAN, with all faults")
  @ForContributors
  @PostMapping
  ResponseEntity<PlanView> apply(
      @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(schema = @Schema(type = "object", example = APPLICATION)))
          @RequestBody
          JsonNode body,
      Viewer viewer) {
    Plan plan = plans.apply(PlanBody.wish(body), viewer);
    return ResponseEntity.created(URI.create(PLANS + plan.id())).body(PlanView.of(plan));
  }

  @WantsSignIn
  @GetMapping("/{plan}")
  PlanView get(@PathVariable String plan) {
    return PlanView.of(plans.named(plan));
  }

  @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "400", description = "MALFORMED_PLAN, with all faults")
  @ForContributors
  @PatchMapping(
      path = "/{plan}",
      consumes = {MediaType.APPLICATION_JSON_VALUE, MERGE_PATCH})
  PlanView change(
      @PathVariable String plan,
      @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(schema = @Schema(type = "object", example = CHANGE)))
          @RequestBody
          JsonNode body,
      Viewer viewer) {
    return PlanView.of(plans.change(plan, PlanBody.wish(body), viewer));
  }
}
