/** The command line, and the server it starts. */
@ApplicationModule(
    allowedDependencies = {
      "access",
      "coding",
      "comparison",
      "comparison :: diff",
      "comparison :: docx",
      "comparison :: export",
      "documents",
      "indicators",
      "indicators :: reading",
      "ingestion",
      "ingestion :: extract",
      "search",
      "upkeep"
    })
@NullMarked
package org.guiku.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
