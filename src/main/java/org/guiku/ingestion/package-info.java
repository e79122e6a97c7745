/** How bytes become anchored passages: upload, queue, worker processes, reading. */
@ApplicationModule(allowedDependencies = {"access", "blobs", "coding", "documents", "faults"})
@NullMarked
package org.guiku.ingestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
