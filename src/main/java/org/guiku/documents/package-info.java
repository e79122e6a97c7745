/** What is kept: documents, their readings, and the passages one cites. */
@ApplicationModule(allowedDependencies = {"access", "blobs", "coding"})
@NullMarked
package org.guiku.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
