/** Indicators over HTTP. */
@NullMarked
package org.guiku.indicators.web;

import org.jspecify.annotations.NullMarked;
