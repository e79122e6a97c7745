/** The query language and the text it is held against: values in, values out. */
@NullMarked
package org.guiku.search.query;

import org.jspecify.annotations.NullMarked;
