package org.guiku.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.guiku.access.Refused;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Refuses requests before any controller is asked, in the words in which controllers refuse. */
@Component
class Refusals {

  private final HandlerExceptionResolver problems;

  Refusals(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    this.problems = problems;
  }

  void refuse(HttpServletRequest request, HttpServletResponse response, Refused refused)
      throws IOException {
    if (PageWanted.by(request)) {
      // Out here nobody draws a page; where errors are reported it is thrown once more.
      request.setAttribute(Refused.class.getName(), refused);
      response.sendError(refused.status());
    } else {
      problems.resolveException(request, response, null, refused);
    }
  }
}
