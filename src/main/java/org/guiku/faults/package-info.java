/** Named points at which a test lets the process end; empty in production. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.guiku.faults;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
