package org.guiku.upkeep.web;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.guiku.access.Audit;
import org.guiku.access.AuditAction;
import org.guiku.access.AuditDetail;
import org.guiku.access.For;
import org.guiku.access.Refused;
import org.guiku.access.Role;
import org.guiku.access.Viewer;
import org.guiku.search.Search;
import org.guiku.upkeep.Checked;
import org.guiku.upkeep.Checks;
import org.guiku.upkeep.RepositoryCheck.Finding;
import org.guiku.upkeep.RepositoryCheck.Report;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What administrators ask of a repository. */
@RestController
@RequestMapping("/api/v1")
class MaintenanceController {

  /** How many documents the new index holds. */
  record Reindexed(long indexed) {}

  /**
   * The last check.
   *
   * @param total of the findings, of which very many are not all listed
   */
  record LatestCheck(
      Instant checkedAt,
      boolean clean,
      long documents,
      long blobs,
      long indexed,
      long total,
      List<Finding> findings) {}

  private final Checks checks;
  private final Search search;
  private final Audit audit;

  MaintenanceController(Checks checks, Search search, Audit audit) {
    this.audit = audit;
    this.checks = checks;
    this.search = search;
  }

  @For(Role.ADMIN)
  @PostMapping("/checks")
  Report check(Viewer viewer) throws IOException {
    Report report = checks.run();
    AuditDetail findings = AuditDetail.of(AuditDetail.Key.FINDINGS, report.findings().size());
    audit.record(viewer, AuditAction.CHECKED, "", findings);
    return report;
  }

  @For(Role.ADMIN)
  @GetMapping("/checks/latest")
  LatestCheck latestCheck() {
    Checked latest = checks.latest().orElseThrow(() -> new Refused(404, "NO_CHECK"));
    return new LatestCheck(
        latest.checkedAt(),
        latest.isClean(),
        latest.documents(),
        latest.blobs(),
        latest.indexed(),
        latest.findings(),
        checks.latestFindings());
  }

  @For(Role.ADMIN)
  @PostMapping("/reindexings")
  Reindexed reindex(Viewer viewer) {
    search.rebuild(progress -> {});
    Reindexed done = new Reindexed(search.check().documents());
    AuditDetail count = AuditDetail.of(AuditDetail.Key.COUNT, done.indexed());
    audit.record(viewer, AuditAction.REINDEXED, "", count);
    return done;
  }
}
