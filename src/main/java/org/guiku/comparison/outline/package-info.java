/** From an outline and a draft to what became of each point: values in, values out. */
@NamedInterface("outline")
@NullMarked
package org.guiku.comparison.outline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
