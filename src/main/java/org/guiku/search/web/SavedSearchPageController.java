package org.guiku.search.web;

import java.util.Optional;
import org.guiku.access.Viewer;
import org.guiku.documents.PageRequest;
import org.guiku.search.Filters;
import org.guiku.search.saved.SavedSearches;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one's saved searches, and the forms that save and delete. */
@Controller
class SavedSearchPageController {

  private final SavedSearches saved;

  SavedSearchPageController(SavedSearches saved) {
    this.saved = saved;
  }

  @GetMapping("/saved-searches")
  String list(PageRequest page, Viewer viewer, Model model) {
    model.addAttribute("saved", saved.list(viewer, page).map(SavedSearchView::of));
    return "search/saved";
  }

  /** The form has the fields of a search's address. */
  @PostMapping("/saved-searches")
  String save(
      @RequestParam String q,
      @RequestParam Optional<String> name,
      Filters filters,
      @RequestParam Optional<String> mode,
      @RequestParam Optional<String> mail,
      Viewer viewer) {
    saved.save(SavedSearchWish.checked(Optional.of(q), name, filters, mode, mail), viewer);
    return "redirect:/saved-searches";
  }

  @PostMapping("/saved-searches/{id}/deletion")
  String remove(@PathVariable String id, Viewer viewer) {
    saved.remove(id, viewer);
    return "redirect:/saved-searches";
  }
}
