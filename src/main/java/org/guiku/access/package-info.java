/** Who is asking, and what they may read. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.guiku.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
