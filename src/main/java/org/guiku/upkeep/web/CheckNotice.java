package org.guiku.upkeep.web;

import org.guiku.access.Viewer;
import org.guiku.upkeep.Checked;
import org.guiku.upkeep.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells administrators on every page when the last check was not clean. */
@ControllerAdvice(annotations = Controller.class)
class CheckNotice {

  /** The last check as one viewer may see it; looked up when a page asks. */
  record Seen(Checks checks, Viewer viewer) {

    /** Null where there is nothing to tell, or nobody to tell it to. */
    public @Nullable Checked trouble() {
      return viewer.administers()
          ? checks.latest().filter(checked -> !checked.isClean()).orElse(null)
          : null;
    }
  }

  private final Checks checks;

  CheckNotice(Checks checks) {
    this.checks = checks;
  }

  @ModelAttribute("lastCheck")
  Seen lastCheck(Viewer viewer) {
    return new Seen(checks, viewer);
  }
}
