package org.guiku.shell.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * Reports as a problem what the server refuses before it knows whom it is for, such as bytes that
 * are no request; its own report would be a page of HTML.
 */
public final class ProblemReport extends ErrorReportValve {

  private static final String PROBLEM =
      """
      {"title":"%s","status":%d,"code":"%s","detail":"%s"}""";

  private static final String FAILURE =
      """
      {"title":"%s","status":500,"code":"INTERNAL","detail":"The program failed; the reason is in its log.","requestId":"%s"}""";

  private static final Logger LOG = LoggerFactory.getLogger(ProblemReport.class);

  @Override
  protected void report(Request request, Response response, @Nullable Throwable thrown) {
    int status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    response.setContentType("application/problem+json");
    response.setCharacterEncoding("UTF-8");
    try (Writer writer = response.getReporter()) {
      String failed = status == 500 ? logged(request, thrown) : "";
      writer.write(problem(HttpStatusCode.valueOf(status), failed));
    } catch (IOException e) {
      throw new UncheckedIOException("reporting " + status, e);
    }
  }

  /** Answers the id of the request, which may have failed before it had one. */
  private static String logged(Request request, @Nullable Throwable thrown) {
    String id = RequestIds.of(request);
    LOG.error("request {} failed", id, thrown);
    return id;
  }

  /** Also 501 and 505 say that a request is not understood; only at 500 something failed here. */
  private static String problem(HttpStatusCode status, String requestId) {
    String title = status instanceof HttpStatus known ? known.getReasonPhrase() : "Refused";
    return status.value() == 500
        ? FAILURE.formatted(title, requestId)
        : PROBLEM.formatted(
            title,
            status.value(),
            "MALFORMED_REQUEST",
            "What came cannot be read as an HTTP request.");
  }
}
