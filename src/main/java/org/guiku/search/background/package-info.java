/** Work that goes on while the program runs, on threads of its own. */
@NullMarked
package org.guiku.search.background;

import org.jspecify.annotations.NullMarked;
