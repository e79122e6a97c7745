/** What others say to a plan's drafts, opinion by opinion, and what became of it. */
@ApplicationModule(
    allowedDependencies = {
      "access",
      "catalog",
      "coding",
      "comparison",
      "comparison :: diff",
      "documents",
      "sheets"
    })
@NullMarked
package org.guiku.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
