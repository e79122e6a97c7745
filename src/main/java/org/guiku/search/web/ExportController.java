package org.guiku.search.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.guiku.access.Viewer;
import org.guiku.documents.PageRequest;
import org.guiku.search.Filters;
import org.guiku.search.ResultWalk;
import org.guiku.search.Search;
import org.guiku.search.SearchRequest;
import org.guiku.search.engine.Course;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands a whole result out, document by document as the walk comes to them. It is written in the
 * request's own thread: what is not asked for any more ends with the first write that fails.
 */
@RestController
class ExportController {

  private static final PageRequest NONE = new PageRequest(0, 1);

  private final Search search;
  private final ResultFiles files;

  ExportController(Search search, ResultFiles files) {
    this.search = search;
    this.files = files;
  }

  @GetMapping("/api/v1/search/export")
  void export(
      @RequestParam(defaultValue = "") String q,
      Filters filters,
      @RequestParam(defaultValue = "hybrid") String mode,
      @RequestParam(defaultValue = "relevance") String sort,
      @RequestParam String format,
      Viewer viewer,
      Locale locale,
      HttpServletResponse response)
      throws IOException {
    ResultFormat wanted = ResultFormat.named(format);
    var request = new SearchRequest(q, filters, Choices.mode(mode), Choices.order(sort), NONE);
    try (ResultWalk walk = search.walk(request, new Course.Whole(), viewer)) {
      response.setContentType(wanted.mediaType());
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader(
          HttpHeaders.CONTENT_DISPOSITION,
          "attachment; filename=\"guiku." + wanted.extension() + "\"");
      files.write(walk, wanted, response.getOutputStream(), locale);
    }
  }
}
