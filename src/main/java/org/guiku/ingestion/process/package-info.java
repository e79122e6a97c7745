/** Processes of this program's own that may die: how they are started, bounded, and spoken to. */
@NamedInterface("process")
@NullMarked
package org.guiku.ingestion.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
