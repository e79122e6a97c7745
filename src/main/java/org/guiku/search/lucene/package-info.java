/** The embedded engine; the only package that knows Lucene. */
@NullMarked
package org.guiku.search.lucene;

import org.jspecify.annotations.NullMarked;
