package org.guiku.search.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.guiku.access.OwnAddress;
import org.guiku.coding.CodedValue.Field;
import org.guiku.documents.Code;
import org.guiku.documents.Document;
import org.guiku.documents.citation.Citation;
import org.guiku.documents.citation.CitationForm;
import org.guiku.search.Facet;
import org.guiku.search.ResultWalk;
import org.guiku.sheets.CsvRows;
import org.guiku.sheets.Rows;
import org.guiku.sheets.XlsxRows;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes results as files, in the reader's words. */
@Component
class ResultFiles {

  /** A file in the making; one that is broken off is not ended, so that its readers can tell. */
  private interface File {

    void add(ResultWalk.Step step) throws IOException;

    void end() throws IOException;
  }

  /** The columns of a table, headed by the messages {@code export.<name>}. */
  private enum Column {
    TITLE,
    KIND,
    ISSUER,
    NUMBER,
    ISSUED,
    PERIOD,
    REGION,
    PLAN_CODE,
    PASSAGE,
    PAGE,
    SECTION,
    ADDRESS
  }

  private final FacetLabels labels;
  private final MessageSource messages;
  private final OwnAddress server;
  private final Clock clock;

  ResultFiles(FacetLabels labels, MessageSource messages, OwnAddress server, Clock clock) {
    this.labels = labels;
    this.messages = messages;
    this.server = server;
    this.clock = clock;
  }

  /** Writes what a walk leads through, each document as its turn comes. */
  void write(ResultWalk walk, ResultFormat format, OutputStream out, Locale locale)
      throws IOException {
    File file = begin(format, out, locale);
    for (var steps = walk.next(); steps.isPresent(); steps = walk.next()) {
      for (ResultWalk.Step step : steps.get()) {
        file.add(step);
      }
    }
    file.end();
  }

  private File begin(ResultFormat format, OutputStream out, Locale locale) throws IOException {
    return switch (format) {
      case ResultFormat.Table.CSV -> table(new CsvRows(out, head(locale)), locale);
      case ResultFormat.Table.XLSX -> table(new XlsxRows(out, head(locale)), locale);
      case ResultFormat.Citations(CitationForm form) -> citations(form, out, locale);
    };
  }

  private File table(Rows rows, Locale locale) {
    String base = server.now();
    return new File() {
      @Override
      public void add(ResultWalk.Step step) throws IOException {
        rows.add(
            Arrays.stream(Column.values()).map(each -> cell(each, step, base, locale)).toList());
      }

      @Override
      public void end() throws IOException {
        rows.end();
      }
    };
  }

  private File citations(CitationForm form, OutputStream out, Locale locale) {
    String base = server.now();
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    return new File() {
      @Override
      public void add(ResultWalk.Step step) throws IOException {
        text.write(form.of(citation(step, base, today, locale)));
      }

      @Override
      public void end() throws IOException {
        text.flush();
      }
    };
  }

  private Citation citation(ResultWalk.Step step, String base, LocalDate today, Locale locale) {
    Document document = step.document();
    Citation whole = Citation.of(document, kind(document, locale), base, today);
    return step.best()
        .map(
            best ->
                whole.at(
                    new Citation.Place(best.page(), best.section(), best.text()), best.address()))
        .orElse(whole);
  }

  private List<String> head(Locale locale) {
    return Arrays.stream(Column.values())
        .map(column -> messages.getMessage("export." + column, new Object[0], locale))
        .toList();
  }

  private String cell(Column column, ResultWalk.Step step, String base, Locale locale) {
    Document document = step.document();
    return switch (column) {
      case TITLE -> document.title();
      case KIND -> kind(document, locale);
      case ISSUER -> value(document, Field.ISSUER);
      case NUMBER -> value(document, Field.DOCUMENT_NUMBER);
      case ISSUED -> value(document, Field.ISSUED_ON);
      case PERIOD -> period(document, locale);
      case REGION -> label(document, Field.REGION);
      case PLAN_CODE -> document.planCode().orElse("");
      case PASSAGE -> step.best().map(ResultWalk.Best::text).orElse("");
      case PAGE -> number(step.best().map(ResultWalk.Best::page).orElse(OptionalInt.empty()));
      case SECTION ->
          String.join(" › ", step.best().map(ResultWalk.Best::section).orElse(List.of()));
      case ADDRESS -> base + place(step);
    };
  }

  private static String place(ResultWalk.Step step) {
    return step.best()
        .map(best -> "/passages/" + best.address())
        .orElseGet(() -> "/documents/" + step.document().id());
  }

  private String kind(Document document, Locale locale) {
    return labels.of(Facet.KIND, document.kind().name(), locale);
  }

  private String period(Document document, Locale locale) {
    return document.period().isPresent()
        ? labels.of(Facet.PERIOD, Integer.toString(document.period().getAsInt()), locale)
        : "";
  }

  private static String value(Document document, Field field) {
    return document.codes().value(field).orElse("");
  }

  private static String label(Document document, Field field) {
    return document.codes().of(field).findFirst().map(Code::label).orElse("");
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
  }
}
