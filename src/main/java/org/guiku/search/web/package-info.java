/** Searching over HTTP. */
@NullMarked
package org.guiku.search.web;

import org.jspecify.annotations.NullMarked;
