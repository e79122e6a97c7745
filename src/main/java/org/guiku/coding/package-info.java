/** What a document is, read from its text: codes, regions in time, periods, issuers; pure. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.guiku.coding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
