/** Comparisons as Word files with tracked changes, made of originals in a process of its own. */
@NullMarked
package org.guiku.comparison.tracked;

import org.jspecify.annotations.NullMarked;
