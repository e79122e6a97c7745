package org.guiku.shell.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.guiku.access.Open;
import org.guiku.access.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers what was refused before any controller was asked, such as a method that none takes or a
 * form that is too old. People get the page of a refusal for it.
 */
@RestController
class UnroutedErrors implements ErrorController {

  private static final Logger LOG = LoggerFactory.getLogger(UnroutedErrors.class);

  private final Problems problems;

  UnroutedErrors(Problems problems) {
    this.problems = problems;
  }

  /**
   * @throws Refused where a page is wanted, which {@link ProblemPages} then makes
   */
  @Open
  @RequestMapping("/error")
  ResponseEntity<ProblemDetail> error(HttpServletRequest request, Locale locale) {
    if (request.getAttribute(Refused.class.getName()) instanceof Refused refused) {
      throw refused;
    }
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int code = Optional.ofNullable(status).map(Integer.class::cast).orElse(404);
    if (code == 500) {
      Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
      LOG.error("request {} failed", RequestIds.current(), (Throwable) thrown);
    }
    return problems.byStatus(code, locale);
  }
}
