/** What plans bind themselves to: their target tables, read row by row. */
@ApplicationModule(allowedDependencies = {"access", "coding", "documents", "search"})
@NullMarked
package org.guiku.indicators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
