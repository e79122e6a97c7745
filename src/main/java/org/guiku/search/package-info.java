/** Finding: query language, index, marks and facets. */
@ApplicationModule(
    allowedDependencies = {
      "access",
      "coding",
      "documents",
      "documents :: citation",
      "faults",
      "sheets"
    })
@NullMarked
package org.guiku.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
