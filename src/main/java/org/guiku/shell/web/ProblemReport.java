package org.guiku.shell.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Reports as a problem what the server refuses before it knows whom it is for, such as bytes that
 * are no request; its own report would be a page of HTML.
 */
public final class ProblemReport extends ErrorReportValve {

  private static final String MALFORMED =
      """
      {"title":"Bad Request","status":%d,"code":"MALFORMED_REQUEST",\
      "detail":"What came cannot be read as an HTTP request."}""";

  private static final String FAILED =
      """
      {"title":"Internal Server Error","status":%d,"code":"INTERNAL",\
      "detail":"The program failed; the reason is in its log."}""";

  @Override
  protected void report(Request request, Response response, @Nullable Throwable thrown) {
    int status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    response.setContentType("application/problem+json");
    response.setCharacterEncoding("UTF-8");
    try (Writer writer = response.getReporter()) {
      writer.write((status < 500 ? MALFORMED : FAILED).formatted(status));
    } catch (IOException e) {
      throw new UncheckedIOException("reporting " + status, e);
    }
  }
}
