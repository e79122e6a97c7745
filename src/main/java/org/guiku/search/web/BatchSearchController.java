package org.guiku.search.web;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.documents.PageRequest;
import org.guiku.search.Filters;
import org.guiku.search.Mode;
import org.guiku.search.Order;
import org.guiku.search.Search;
import org.guiku.search.SearchRequest;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers a list of queries, one by one and each as it is found; a bad one fails alone. */
@RestController
class BatchSearchController {

  static final int MOST_HITS = 20;

  private final Search search;
  private final BatchAnswers answers;
  private final MessageSource messages;

  BatchSearchController(Search search, BatchAnswers answers, MessageSource messages) {
    this.search = search;
    this.answers = answers;
    this.messages = messages;
  }

  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON_VALUE,
              array = @ArraySchema(schema = @Schema(type = "string"))))
  @ApiResponse(
      responseCode = "200",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            array = @ArraySchema(schema = @Schema(implementation = BatchAnswer.class))),
        @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
      })
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
    Asking asking = new Asking(filters, Choices.mode(mode), hits, viewer, locale);
    List<String> queries = BatchQueries.read(request.getInputStream());
    BatchAnswers.Answering answering =
        isTable(format, request)
            ? answers.csv(response, locale)
            : answers.json(queries.size(), response);
    for (String query : queries) {
      answering.add(answer(query, asking));
    }
    answering.end();
  }

  /** How all queries of a list are asked. */
  private record Asking(Filters filters, Mode mode, int hits, Viewer viewer, Locale locale) {}

  private BatchAnswer answer(String query, Asking asking) {
    PageRequest page = new PageRequest(0, Math.max(1, asking.hits()));
    var request = new SearchRequest(query, asking.filters(), asking.mode(), Order.RELEVANCE, page);
    try {
      return BatchAnswer.of(query, search.search(request, asking.viewer()), asking.hits());
    } catch (Refused refused) {
      if (refused.status() >= 500) {
        throw refused;
      }
      return BatchAnswer.of(query, refused, sentence(refused, asking.locale()));
    }
  }

  private String sentence(Refused refused, Locale locale) {
    return messages.getMessage("problem." + refused.code(), refused.arguments().toArray(), locale);
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
