package org.guiku.access.web;

import org.guiku.access.UnsafeAccessException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says a refusal to start in one sentence, without the trace of where it was thrown. */
class UnsafeAccessAnalysis extends AbstractFailureAnalyzer<UnsafeAccessException> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, UnsafeAccessException cause) {
    return new FailureAnalysis(cause.getMessage(), "", cause);
  }
}
