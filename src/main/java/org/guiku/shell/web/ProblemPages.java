package org.guiku.shell.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guiku.access.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Shows people a refusal as a page; programs, which ask under {@code /api}, get it as a problem.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class ProblemPages implements HandlerExceptionResolver {

  private final Problems problems;
  private final String version;

  ProblemPages(Problems problems, @Value("${guiku.version:development}") String version) {
    this.problems = problems;
    this.version = version;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception thrown) {
    if (isForPrograms(asked(request))) {
      return null;
    }
    ResponseEntity<?> answer = answer(thrown, new ServletWebRequest(request, response));
    Optional.ofNullable(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER))
        .ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, seconds));
    String sentence =
        answer.getBody() instanceof ProblemDetail problem
            ? Optional.ofNullable(problem.getDetail()).orElse("")
            : "";
    if (request.getAttribute("frame") == null) {
      // It was refused before the frame was set up.
      request.setAttribute("frame", Frame.of(request, version));
    }
    return new ModelAndView(
        "error",
        Map.of(
            "status",
            answer.getStatusCode().value(),
            "sentence",
            sentence,
            RequestIds.NAME,
            RequestIds.current()),
        answer.getStatusCode());
  }

  /** What was asked for first, where the server asks for its own report of an error. */
  private static String asked(HttpServletRequest request) {
    Object first = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return first == null ? request.getRequestURI() : first.toString();
  }

  private ResponseEntity<?> answer(Exception thrown, ServletWebRequest request) {
    Locale locale = RequestContextUtils.getLocale(request.getRequest());
    return switch (thrown) {
      case Refused refused -> problems.refused(refused, locale);
      case MultipartException e -> problems.upload(e, locale);
      case IOException e -> problems.storage(e, locale);
      case DataAccessResourceFailureException e -> problems.database(e, locale);
      case TransactionException e -> problems.database(e, locale);
      default -> springs(thrown, request, locale);
    };
  }

  private ResponseEntity<?> springs(Exception thrown, ServletWebRequest request, Locale locale) {
    try {
      return Optional.<ResponseEntity<?>>ofNullable(problems.handleException(thrown, request))
          .orElseGet(() -> problems.unexpected(thrown, locale));
    } catch (Exception unknownToSpring) {
      return problems.unexpected(unknownToSpring, locale);
    }
  }

  private static boolean isForPrograms(String path) {
    return path.startsWith("/api/") || path.startsWith("/actuator") || path.startsWith("/v3/");
  }
}
