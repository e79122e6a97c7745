/** Under which letters a text is suggested, by writing and by sound, and how a slip is mended. */
@NullMarked
package org.guiku.search.suggest;

import org.jspecify.annotations.NullMarked;
