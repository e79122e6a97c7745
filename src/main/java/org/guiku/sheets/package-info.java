/** Tables that leave the program: rows written as CSV or XLSX, one after another. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.guiku.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
