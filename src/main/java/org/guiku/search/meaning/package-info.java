/** What passages mean, as vectors: making, keeping and weighing them. */
@NullMarked
package org.guiku.search.meaning;

import org.jspecify.annotations.NullMarked;
