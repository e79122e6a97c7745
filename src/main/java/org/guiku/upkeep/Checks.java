package org.guiku.upkeep;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.guiku.upkeep.RepositoryCheck.Finding;
import org.guiku.upkeep.RepositoryCheck.Report;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Comparisons of files, database and index, of which the last is remembered. */
@Service
public class Checks {

  private static final Logger LOG = LoggerFactory.getLogger(Checks.class);

  private final RepositoryCheck check;
  private final LastCheck last;
  private final Clock clock;

  Checks(RepositoryCheck check, LastCheck last, Clock clock) {
    this.check = check;
    this.last = last;
    this.clock = clock;
  }

  /** Compares now; reads every stored file, so it takes as long as that does. */
  public Report run() throws IOException {
    Report report = check.run();
    last.keep(report, clock.instant());
    if (!report.clean()) {
      LOG.warn(
          "stored files, database and index disagree in {} places; `guiku check` lists them",
          report.findings().size());
    }
    return report;
  }

  /** The last one, whoever asked for it; empty before the first. */
  public Optional<Checked> latest() {
    return last.find();
  }

  /** What did not agree in the last one, of very many the first. */
  public List<Finding> latestFindings() {
    return last.findings();
  }
}
