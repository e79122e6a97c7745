/** A redline set as pages: values in, a PDF out. */
@NullMarked
package org.guiku.comparison.pdf;

import org.jspecify.annotations.NullMarked;
