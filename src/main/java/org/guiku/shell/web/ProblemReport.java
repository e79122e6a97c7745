package org.guiku.shell.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
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

  @Override
  protected void report(Request request, Response response, @Nullable Throwable thrown) {
    int status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    response.setContentType("application/problem+json");
    response.setCharacterEncoding("UTF-8");
    try (Writer writer = response.getReporter()) {
      writer.write(problem(HttpStatusCode.valueOf(status)));
    } catch (IOException e) {
      throw new UncheckedIOException("reporting " + status, e);
    }
  }

  /** Also 501 and 505 say that a request is not understood; only at 500 something failed here. */
  private static String problem(HttpStatusCode status) {
    String title = status instanceof HttpStatus known ? known.getReasonPhrase() : "Refused";
    return status.value() == 500
        ? PROBLEM.formatted(title, 500, "INTERNAL", "The program failed; the reason is in its log.")
        : PROBLEM.formatted(
            title,
            status.value(),
            "MALFORMED_REQUEST",
            "What came cannot be read as an HTTP request.");
  }
}
