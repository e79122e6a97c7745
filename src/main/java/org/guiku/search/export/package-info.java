/** Tables of results, written row by row as they come. */
@NamedInterface("export")
@NullMarked
package org.guiku.search.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
