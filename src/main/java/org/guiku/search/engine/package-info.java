/** What an engine must do, and the values it is asked with and answers. */
@NullMarked
package org.guiku.search.engine;

import org.jspecify.annotations.NullMarked;
