package org.guiku.search.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.guiku.access.Audit;
import org.guiku.access.AuditAction;
import org.guiku.access.AuditDetail;
import org.guiku.access.Open;
import org.guiku.access.Viewer;
import org.guiku.documents.PageRequest;
import org.guiku.search.Filters;
import org.guiku.search.ResultWalk;
import org.guiku.search.Search;
import org.guiku.search.SearchRequest;
import org.guiku.search.engine.Course;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands a whole result out, document by document as the walk comes to them. It is written in the
 * request's own thread: what is not asked for any more ends with the first write that fails. Who
 * asks for the head alone is told what would come, or why nothing would, and the walk is not gone.
 */
@RestController
class ExportController {

  private static final PageRequest NONE = new PageRequest(0, 1);

  private final Search search;
  private final ResultFiles files;
  private final Audit audit;

  ExportController(Search search, ResultFiles files, Audit audit) {
    this.search = search;
    this.files = files;
    this.audit = audit;
  }

  @Open
  @GetMapping("/api/v1/search/export")
  void export(
      @RequestParam(defaultValue = "") String q,
      Filters filters,
      @RequestParam(defaultValue = "hybrid") String mode,
      @RequestParam(defaultValue = "relevance") String sort,
      @RequestParam String format,
      Viewer viewer,
      Locale locale,
      HttpMethod method,
      HttpServletResponse response)
      throws IOException {
    ResultFormat wanted = ResultFormat.named(format);
    var request = new SearchRequest(q, filters, Choices.mode(mode), Choices.order(sort), NONE);
    try (ResultWalk walk = search.walk(request, new Course.Whole(), viewer)) {
      describe(wanted, response);
      if (!method.equals(HttpMethod.HEAD)) {
        note(request, format, viewer);
        files.write(walk, wanted, response.getOutputStream(), locale);
      }
    }
  }

  /** Before the first byte, so that what is broken off is taken down too. */
  private void note(SearchRequest request, String format, Viewer viewer) {
    long total = search.search(request, viewer).hits().total();
    audit.record(
        viewer,
        AuditAction.EXPORTED,
        "",
        new AuditDetail(AuditDetail.Key.FORMAT, List.of(format)),
        AuditDetail.of(AuditDetail.Key.COUNT, total));
  }

  private static void describe(ResultFormat format, HttpServletResponse response) {
    response.setContentType(format.mediaType());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"guiku." + format.extension() + "\"");
  }
}
