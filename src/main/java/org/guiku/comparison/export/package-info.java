/** A redline as text and as a page of its own: values in, values out. */
@NamedInterface("export")
@NullMarked
package org.guiku.comparison.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
