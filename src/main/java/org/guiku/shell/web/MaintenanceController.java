package org.guiku.shell.web;

import java.io.IOException;
import org.guiku.access.For;
import org.guiku.access.Role;
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

  MaintenanceController(RepositoryCheck check, Search search) {
    this.check = check;
    this.search = search;
  }

  @For(Role.ADMIN)
  @PostMapping("/checks")
  RepositoryCheck.Report check() throws IOException {
    return check.run();
  }

  @For(Role.ADMIN)
  @PostMapping("/reindexings")
  Reindexed reindex() {
    search.rebuild(progress -> {});
    return new Reindexed(search.check().documents());
  }
}
