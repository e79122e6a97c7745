/** Comparisons over HTTP. */
@NullMarked
package org.guiku.comparison.web;

import org.jspecify.annotations.NullMarked;
