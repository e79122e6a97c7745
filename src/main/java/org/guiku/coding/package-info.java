/** Plan codes, regions in time and planning periods, read from text; pure. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.guiku.coding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
