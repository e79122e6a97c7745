package org.guiku.catalog.web;

import org.guiku.catalog.ManagementClass;
import org.guiku.catalog.Stage;
import org.guiku.coding.Category;
import org.guiku.coding.Level;
import org.springframework.ui.Model;

/** What there is to choose from in the forms of plans. */
final class PlanChoices {

  private PlanChoices() {}

  static void addTo(Model model) {
    model.addAttribute("levels", Level.values());
    model.addAttribute("categories", Category.values());
    model.addAttribute("managementClasses", ManagementClass.values());
    model.addAttribute("stages", Stage.values());
  }
}
