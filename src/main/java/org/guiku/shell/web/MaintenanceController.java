package org.guiku.shell.web;

import java.io.IOException;
import org.guiku.access.Audit;
import org.guiku.access.AuditAction;
import org.guiku.access.AuditDetail;
import org.guiku.access.Viewer;
import org.guiku.search.Search;
import org.guiku.shell.RepositoryCheck;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an operator asks of a repository. */
@RestController
@RequestMapping("/api/v1")
class MaintenanceController {

  /** How many documents the new index holds. */
  record Reindexed(long indexed) {}

  private final RepositoryCheck check;
  private final Search search;
  private final Audit audit;

  MaintenanceController(RepositoryCheck check, Search search, Audit audit) {
    this.check = check;
    this.search = search;
    this.audit = audit;
  }

  @PostMapping("/checks")
  RepositoryCheck.Report check(Viewer viewer) throws IOException {
    RepositoryCheck.Report report = check.run();
    AuditDetail findings = AuditDetail.of(AuditDetail.Key.FINDINGS, report.findings().size());
    audit.record(viewer, AuditAction.CHECKED, "", findings);
    return report;
  }

  @PostMapping("/reindexings")
  Reindexed reindex(Viewer viewer) {
    search.rebuild(progress -> {});
    Reindexed done = new Reindexed(search.check().documents());
    AuditDetail count = AuditDetail.of(AuditDetail.Key.COUNT, done.indexed());
    audit.record(viewer, AuditAction.REINDEXED, "", count);
    return done;
  }
}
