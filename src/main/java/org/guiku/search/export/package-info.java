/** Tables of results, written row by row as they come. */
@NullMarked
package org.guiku.search.export;

import org.jspecify.annotations.NullMarked;
