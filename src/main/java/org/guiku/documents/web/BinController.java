package org.guiku.documents.web;

import org.guiku.access.For;
import org.guiku.access.ForContributors;
import org.guiku.access.Role;
import org.guiku.access.Viewer;
import org.guiku.documents.Bin;
import org.guiku.documents.DocumentViews;
import org.guiku.documents.PageRequest;
import org.guiku.documents.Withdrawing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page of withdrawn documents, and the forms by which they come and go. */
@Controller
class BinController {

  private final Bin bin;
  private final Withdrawing withdrawing;
  private final DocumentViews views;

  BinController(Bin bin, Withdrawing withdrawing, DocumentViews views) {
    this.views = views;
    this.bin = bin;
    this.withdrawing = withdrawing;
  }

  @ForContributors
  @GetMapping("/bin")
  String bin(PageRequest page, Viewer viewer, Model model) {
    model.addAttribute(
        "bin",
        bin.of(viewer, page).map(it -> WithdrawnView.of(it, views.of(it.document(), viewer))));
    model.addAttribute("purges", viewer.administers());
    return "documents/bin";
  }

  @ForContributors
  @PostMapping("/documents/{id}/withdrawal")
  String withdraw(@PathVariable String id, Viewer viewer) {
    withdrawing.withdraw(id, viewer);
    return "redirect:/bin";
  }

  @ForContributors
  @PostMapping("/documents/{id}/restoration")
  String restore(@PathVariable String id, Viewer viewer) {
    withdrawing.restore(id, viewer);
    return "redirect:/documents/" + id;
  }

  @For(Role.ADMIN)
  @PostMapping("/documents/{id}/purge")
  String purge(@PathVariable String id, Viewer viewer) {
    withdrawing.purge(id, viewer);
    return "redirect:/bin";
  }
}
