package org.guiku.comparison.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guiku.access.Audit;
import org.guiku.access.AuditAction;
import org.guiku.access.AuditDetail;
import org.guiku.access.Open;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.comparison.Compared;
import org.guiku.comparison.Comparison;
import org.guiku.comparison.Comparisons;
import org.guiku.comparison.docx.DocxRedline;
import org.guiku.comparison.export.HtmlRedline;
import org.guiku.comparison.export.TextRedline;
import org.guiku.comparison.tracked.TrackedChanges;
import org.guiku.documents.Documents;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Comparisons as files. */
@Controller
class ComparisonExportController {

  /** A way to write one. */
  private interface Writing {

    void write(Compared compared, Locale locale, HttpServletResponse response) throws IOException;
  }

  private final Comparisons comparisons;
  private final Documents documents;
  private final TrackedChanges tracked;
  private final Audit audit;
  private final Map<String, Writing> formats;

  ComparisonExportController(
      Comparisons comparisons,
      Documents documents,
      ChangeSheet sheet,
      RedlinePdf pdf,
      TrackedChanges tracked,
      Audit audit) {
    this.comparisons = comparisons;
    this.documents = documents;
    this.audit = audit;
    this.tracked = tracked;
    this.formats =
        Map.of(
            "html", this::html,
            "txt", ComparisonExportController::text,
            "xlsx", sheet::answer,
            "docx", this::docx,
            "pdf", pdf::answer);
  }

  private void html(Compared compared, Locale locale, HttpServletResponse response)
      throws IOException {
    String left = documents.current(compared.comparison().left()).title();
    String right = documents.current(compared.comparison().right()).title();
    response.setContentType("text/html;charset=UTF-8");
    response.getWriter().write(HtmlRedline.of(left + " → " + right, compared.redline()));
  }

  private void docx(Compared compared, Locale locale, HttpServletResponse response)
      throws IOException {
    byte[] file = tracked.of(compared);
    response.setContentType(DocxRedline.MEDIA_TYPE);
    response.setContentLength(file.length);
    response.getOutputStream().write(file);
  }

  private static void text(Compared compared, Locale locale, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().write(TextRedline.of(compared.redline()));
  }

  /** Who may read both documents may take their comparison away, which is taken down. */
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/octet-stream",
              schema = @Schema(type = "string", format = "binary")))
  @Open
  @GetMapping("/api/v1/comparisons/{id}/export")
  void export(
      @PathVariable String id,
      @RequestParam String format,
      Viewer viewer,
      Locale locale,
      HttpServletResponse response)
      throws IOException {
    Comparison comparison = comparisons.named(id, viewer);
    Writing writing = formats.get(format);
    if (writing == null) {
      throw new Refused(400, "BAD_PARAMETER", "format");
    }
    Compared compared =
        comparisons.compared(comparison).orElseThrow(() -> new Refused(409, "NOT_COMPARED_YET"));
    audit.record(
        viewer, AuditAction.EXPORTED, "", new AuditDetail(AuditDetail.Key.FORMAT, List.of(format)));
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"comparison." + format + "\"");
    try {
      writing.write(compared, locale, response);
    } catch (Refused refused) {
      response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
      throw refused;
    }
  }
}
