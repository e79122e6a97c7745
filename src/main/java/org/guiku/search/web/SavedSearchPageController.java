package org.guiku.search.web;

import java.util.Locale;
import java.util.Optional;
import org.guiku.access.Viewer;
import org.guiku.access.WantsSignIn;
import org.guiku.documents.PageRequest;
import org.guiku.search.Filters;
import org.guiku.search.saved.SavedSearch;
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

  /** One of them, and to what it is narrowed. */
  record Shown(SavedSearchView search, Narrowing narrowing) {}

  private final SavedSearches saved;
  private final FacetLabels labels;

  SavedSearchPageController(SavedSearches saved, FacetLabels labels) {
    this.saved = saved;
    this.labels = labels;
  }

  @WantsSignIn
  @GetMapping("/saved-searches")
  String list(PageRequest page, Viewer viewer, Locale locale, Model model) {
    model.addAttribute("saved", saved.list(viewer, page).map(each -> shown(each, locale)));
    return "search/saved";
  }

  private Shown shown(SavedSearch search, Locale locale) {
    ResultLinks links = new ResultLinks(search.request());
    return new Shown(SavedSearchView.of(search), Narrowing.of(links, labels.in(locale)));
  }

  /** The form has the fields of a search's address. */
  @WantsSignIn
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

  @WantsSignIn
  @PostMapping("/saved-searches/{id}/deletion")
  String remove(@PathVariable String id, Viewer viewer) {
    saved.remove(id, viewer);
    return "redirect:/saved-searches";
  }
}
