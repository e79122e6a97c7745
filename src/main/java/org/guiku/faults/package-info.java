/**
 * Named points at which a test lets the process end, and a clock that it lets jump; empty in
 * production.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.guiku.faults;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
