package org.guiku.upkeep.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.guiku.access.Audit;
import org.guiku.access.AuditAction;
import org.guiku.access.AuditDetail;
import org.guiku.access.AuditTrail;
import org.guiku.access.For;
import org.guiku.access.Refused;
import org.guiku.access.Role;
import org.guiku.access.Viewer;
import org.guiku.documents.Listing;
import org.guiku.documents.PageRequest;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who did and saw what, for administrators. */
@RestController
@RequestMapping("/api/v1/audit")
class AuditController {

  private final AuditTrail trail;
  private final Audit audit;

  AuditController(AuditTrail trail, Audit audit) {
    this.trail = trail;
    this.audit = audit;
  }

  @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
  @For(Role.ADMIN)
  @GetMapping
  Listing<AuditView> list(
      @RequestParam Optional<String> person,
      @RequestParam Optional<AuditAction> action,
      @RequestParam Optional<String> subject,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> from,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> to,
      PageRequest page) {
    AuditWish wish = new AuditWish(person, action, subject, from, to);
    return wish.of(trail, page).map(AuditView::of);
  }

  /** All of it, so that the hashes can be followed elsewhere; its last line says who took it. */
  @ApiResponse(
      responseCode = "200",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
  @For(Role.ADMIN)
  @GetMapping("/export")
  void export(
      @RequestParam String format, HttpMethod method, Viewer viewer, HttpServletResponse response)
      throws IOException {
    if (!format.equals("csv")) {
      throw new Refused(400, "BAD_PARAMETER", "format");
    }
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"");
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (!method.equals(HttpMethod.HEAD)) {
      long lines = trail.head().number();
      AuditDetail count = AuditDetail.of(AuditDetail.Key.COUNT, lines);
      audit.record(viewer, AuditAction.AUDIT_EXPORTED, "", count);
      AuditSheet.write(trail, response.getOutputStream());
    }
  }
}
