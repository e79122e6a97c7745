/** The plans themselves: what is applied for, its code, and where each plan stands. */
@ApplicationModule(allowedDependencies = {"access", "coding", "documents"})
@NullMarked
package org.guiku.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
