/** Two texts side by side: what was kept, changed, moved, and which figures are others. */
@ApplicationModule(
    allowedDependencies = {
      "access",
      "blobs",
      "coding",
      "documents",
      "fonts",
      "ingestion :: process",
      "sheets"
    })
@NullMarked
package org.guiku.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
