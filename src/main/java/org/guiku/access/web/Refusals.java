package org.guiku.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.guiku.access.Refused;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Refuses requests before any controller is asked, in the words in which controllers refuse. */
@Component
class Refusals {

  private final HandlerExceptionResolver problems;

  Refusals(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    this.problems = problems;
  }

  void refuse(HttpServletRequest request, HttpServletResponse response, Refused refused)
      throws IOException {
    ModelAndView page = problems.resolveException(request, response, null, refused);
    if (page != null && !page.isEmpty()) {
      // Out here nobody draws it, and an answer would be empty and a success.
      request.setAttribute(Refused.class.getName(), refused);
      response.sendError(refused.status());
    }
  }
}
