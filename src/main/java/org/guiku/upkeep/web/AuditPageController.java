package org.guiku.upkeep.web;

import java.time.LocalDate;
import java.util.Optional;
import org.guiku.access.AuditAction;
import org.guiku.access.AuditTrail;
import org.guiku.access.For;
import org.guiku.access.Role;
import org.guiku.documents.PageRequest;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which administrators look who did and saw what. */
@Controller
class AuditPageController {

  private final AuditTrail trail;

  AuditPageController(AuditTrail trail) {
    this.trail = trail;
  }

  @For(Role.ADMIN)
  @GetMapping("/administration/audit")
  String list(
      @RequestParam Optional<String> person,
      @RequestParam Optional<AuditAction> action,
      @RequestParam Optional<String> subject,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> from,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> to,
      PageRequest page,
      Model model) {
    AuditWish wish = new AuditWish(person, action, subject, from, to);
    model.addAttribute("lines", wish.of(trail, page).map(ShownAuditLine::of));
    model.addAttribute("head", trail.head());
    model.addAttribute("wish", wish);
    model.addAttribute("here", "/administration/audit?" + wish.fields());
    model.addAttribute("actions", AuditAction.values());
    return "upkeep/audit";
  }
}
