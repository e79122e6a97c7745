/** Looking after a repository: whether its parts agree, and copies of all of it. */
@ApplicationModule(
    allowedDependencies = {
      "access",
      "blobs",
      "documents",
      "faults",
      "ingestion",
      "search",
      "sheets"
    })
@NullMarked
package org.guiku.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
