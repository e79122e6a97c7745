/** The letters that the program itself draws with: a Chinese font of this machine. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.guiku.fonts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
