package org.guiku.search.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guiku.access.Audit;
import org.guiku.access.AuditAction;
import org.guiku.access.AuditDetail;
import org.guiku.access.Open;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.search.Filters;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers a list of queries, one by one and each as it is found; a bad one fails alone. */
@RestController
class BatchSearchController {

  static final int MOST_HITS = 20;

  private final BatchSearch search;
  private final BatchAnswers answers;
  private final Audit audit;

  BatchSearchController(BatchSearch search, BatchAnswers answers, Audit audit) {
    this.search = search;
    this.answers = answers;
    this.audit = audit;
  }

  @BatchExchange
  @Open
  @PostMapping("/api/v1/search/batch")
  void search(
      Filters filters,
      @RequestParam(defaultValue = "hybrid") String mode,
      @RequestParam(defaultValue = "5") int hits,
      @RequestParam Optional<String> format,
      Viewer viewer,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    if (hits < 0 || hits > MOST_HITS) {
      throw new Refused(400, "BAD_NUMBER", "hits", 0, MOST_HITS);
    }
    var asking = new BatchSearch.Asking(filters, Choices.mode(mode), hits, viewer, locale);
    List<String> queries = BatchQueries.read(request.getInputStream());
    boolean table = isTable(format, request);
    if (table) {
      note(queries.size(), viewer);
    }
    answer(
        queries,
        asking,
        table ? answers.csv(response, locale) : answers.json(queries.size(), response));
  }

  private void answer(
      List<String> queries, BatchSearch.Asking asking, BatchAnswers.Answering answering)
      throws IOException {
    for (String query : queries) {
      answering.add(search.answer(query, asking));
    }
    answering.end();
  }

  private void note(int queries, Viewer viewer) {
    audit.record(
        viewer,
        AuditAction.EXPORTED,
        "",
        new AuditDetail(AuditDetail.Key.FORMAT, List.of("csv")),
        AuditDetail.of(AuditDetail.Key.QUERIES, queries));
  }

  private static boolean isTable(Optional<String> format, HttpServletRequest request) {
    String accepted = Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).orElse("");
    return switch (format.orElse(accepted.contains("text/csv") ? "csv" : "json")) {
      case "csv" -> true;
      case "json" -> false;
      default -> throw new Refused(400, "BAD_PARAMETER", "format");
    };
  }
}
