package org.guiku.shell;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** A start that fails because of the database is said by the command, not by the log's traces. */
final class DatabaseAnalysis implements FailureAnalyzer {

  private static final DatabaseFile ANY = new DatabaseFile(Path.of(""));

  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    return ANY.damage(failure)
        .map(sentence -> new FailureAnalysis(sentence, "", failure))
        .orElse(null);
  }
}
