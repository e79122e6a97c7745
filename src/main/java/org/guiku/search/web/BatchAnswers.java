package org.guiku.search.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guiku.access.OwnAddress;
import org.guiku.sheets.CsvRows;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.json.JsonMapper;

/** Writes the answers to a list of queries while they come. */
@Component
class BatchAnswers {

  private static final List<String> COLUMNS =
      List.of(
          "QUERY", "TOTAL", "RANK", "TITLE", "PASSAGE", "PAGE", "SECTION", "ADDRESS", "PROBLEM");

  /** Answers in the making. */
  interface Answering {

    void add(BatchAnswer answer) throws IOException;

    void end() throws IOException;
  }

  private final JsonMapper json;
  private final MessageSource messages;
  private final OwnAddress server;

  BatchAnswers(JsonMapper json, MessageSource messages, OwnAddress server) {
    this.json = json;
    this.messages = messages;
    this.server = server;
  }

  /** As JSON in the form of a list that has one page. */
  Answering json(int queries, HttpServletResponse response) throws IOException {
    response.setContentType("application/json");
    JsonGenerator out = json.createGenerator(response.getOutputStream());
    out.writeStartObject();
    out.writeArrayPropertyStart("items");
    return new Answering() {
      @Override
      public void add(BatchAnswer answer) throws IOException {
        try {
          out.writePOJO(answer);
        } catch (JacksonIOException e) {
          throw e.getCause();
        }
      }

      @Override
      public void end() {
        out.writeEndArray();
        out.writeNumberProperty("total", queries);
        out.writeNumberProperty("page", 0);
        out.writeNumberProperty("size", queries);
        out.writeEndObject();
        out.close();
      }
    };
  }

  /** A row for each hit; one for a query that has none. */
  Answering csv(HttpServletResponse response, Locale locale) throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"guiku.csv\"");
    OutputStream out = response.getOutputStream();
    CsvRows rows = new CsvRows(out, head(locale));
    String base = server.now();
    return new Answering() {
      @Override
      public void add(BatchAnswer answer) throws IOException {
        for (List<String> row : rows(answer, base)) {
          rows.add(row);
        }
      }

      @Override
      public void end() throws IOException {
        rows.end();
      }
    };
  }

  private List<String> head(Locale locale) {
    return COLUMNS.stream()
        .map(column -> messages.getMessage("export." + column, new Object[0], locale))
        .toList();
  }

  private static List<List<String>> rows(BatchAnswer answer, String base) {
    List<BatchAnswer.Best> hits = Optional.ofNullable(answer.hits()).orElse(List.of());
    if (hits.isEmpty()) {
      return List.of(empty(answer));
    }
    return IntStream.range(0, hits.size())
        .mapToObj(i -> row(answer, i + 1, hits.get(i), base))
        .toList();
  }

  private static List<String> empty(BatchAnswer answer) {
    String problem =
        Optional.ofNullable(answer.problem()).map(p -> p.code() + ": " + p.detail()).orElse("");
    return List.of(answer.query(), total(answer), "", "", "", "", "", "", problem);
  }

  private static List<String> row(BatchAnswer answer, int rank, BatchAnswer.Best hit, String base) {
    String place =
        hit.address() == null ? "/documents/" + hit.documentId() : "/passages/" + hit.address();
    return List.of(
        answer.query(),
        total(answer),
        Integer.toString(rank),
        hit.title(),
        Optional.ofNullable(hit.snippet()).map(BatchAnswers::plain).orElse(""),
        Optional.ofNullable(hit.page()).map(String::valueOf).orElse(""),
        String.join(" › ", Optional.ofNullable(hit.section()).orElse(List.of())),
        base + place,
        "");
  }

  private static String total(BatchAnswer answer) {
    return Optional.ofNullable(answer.total()).map(String::valueOf).orElse("");
  }

  /** A snippet's only tags are its marks. */
  private static String plain(String snippet) {
    return HtmlUtils.htmlUnescape(snippet.replaceAll("</?mark>", ""));
  }
}
