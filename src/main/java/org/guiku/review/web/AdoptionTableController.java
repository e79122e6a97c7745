package org.guiku.review.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guiku.access.Audit;
import org.guiku.access.AuditAction;
import org.guiku.access.AuditDetail;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.access.WantsSignIn;
import org.guiku.catalog.Plan;
import org.guiku.catalog.Plans;
import org.guiku.review.PlacedOpinion;
import org.guiku.review.Reviews;
import org.guiku.sheets.Rows;
import org.guiku.sheets.XlsxRows;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The adoption table (意见采纳情况表) as a file. */
@RestController
class AdoptionTableController {

  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  private static final Map<String, String> TYPES =
      Map.of("xlsx", OFFICE + "spreadsheetml.sheet", "docx", OFFICE + "wordprocessingml.document");

  private final Plans plans;
  private final Reviews reviews;
  private final MessageSource messages;
  private final Audit audit;

  AdoptionTableController(Plans plans, Reviews reviews, MessageSource messages, Audit audit) {
    this.plans = plans;
    this.reviews = reviews;
    this.messages = messages;
    this.audit = audit;
  }

  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/octet-stream",
              schema = @Schema(type = "string", format = "binary")))
  @WantsSignIn
  @GetMapping("/api/v1/plans/{plan}/opinions/export")
  void export(
      @PathVariable String plan,
      @RequestParam String format,
      Viewer viewer,
      Locale locale,
      HttpServletResponse response)
      throws IOException {
    Plan named = plans.named(plan);
    if (!TYPES.containsKey(format)) {
      throw new Refused(400, "BAD_PARAMETER", "format");
    }
    List<AdoptionRow> rows = rows(reviews.all(named, viewer), locale);
    audit.record(
        viewer,
        AuditAction.ADOPTION_TABLE_EXPORTED,
        named.id().value(),
        new AuditDetail(AuditDetail.Key.FORMAT, List.of(format)),
        AuditDetail.of(AuditDetail.Key.COUNT, rows.size()));
    response.setContentType(TYPES.get(format));
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"opinions." + format + "\"");
    List<String> head = AdoptionRow.head(messages, locale);
    if (format.equals("xlsx")) {
      sheet(head, rows, response.getOutputStream());
    } else {
      Object[] title = {named.facts().title()};
      AdoptionDocument.write(
          messages.getMessage("adoption.title", title, locale),
          head,
          rows,
          response.getOutputStream());
    }
  }

  private List<AdoptionRow> rows(List<PlacedOpinion> opinions, Locale locale) {
    return opinions.stream().map(each -> AdoptionRow.of(each, messages, locale)).toList();
  }

  private static void sheet(List<String> head, List<AdoptionRow> rows, OutputStream out)
      throws IOException {
    Rows sheet = new XlsxRows(out, head);
    for (AdoptionRow row : rows) {
      sheet.add(row.cells());
    }
    sheet.end();
  }
}
