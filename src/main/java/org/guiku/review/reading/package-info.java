/** From a file of opinions to its rows, and from a row to its place in a draft: pure. */
@NamedInterface("reading")
@NullMarked
package org.guiku.review.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
