/** From two texts to what differs between them: values in, values out. */
@NamedInterface("diff")
@NullMarked
package org.guiku.comparison.diff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
