/** Two texts side by side: what was kept, changed, moved, and which figures are others. */
@ApplicationModule(allowedDependencies = {"access", "coding", "documents", "sheets"})
@NullMarked
package org.guiku.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
