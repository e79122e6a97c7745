/** The command line, and the server it starts. */
@ApplicationModule(
    allowedDependencies = {
      "access",
      "blobs",
      "coding",
      "documents",
      "indicators",
      "indicators :: reading",
      "ingestion",
      "ingestion :: extract",
      "search",
      "search :: export"
    })
@NullMarked
package org.guiku.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
