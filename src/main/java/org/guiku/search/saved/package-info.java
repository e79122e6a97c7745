/** Searches that were saved: what they find anew, as a feed and as a daily mail. */
@NullMarked
package org.guiku.search.saved;

import org.jspecify.annotations.NullMarked;
