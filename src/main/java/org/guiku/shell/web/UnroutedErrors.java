package org.guiku.shell.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.guiku.access.Open;
import org.guiku.access.Refused;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what was refused before any controller was asked, such as a method that none takes. */
@RestController
class UnroutedErrors implements ErrorController {

  private final Problems problems;

  UnroutedErrors(Problems problems) {
    this.problems = problems;
  }

  @Open
  @RequestMapping("/error")
  ResponseEntity<ProblemDetail> error(HttpServletRequest request, Locale locale) {
    if (request.getAttribute(Refused.class.getName()) instanceof Refused refused) {
      return problems.refused(refused, locale);
    }
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int code = Optional.ofNullable(status).map(Integer.class::cast).orElse(404);
    return problems.byStatus(code, locale);
  }
}
