/** From the tables of a reading to indicators: values in, values out. */
@NamedInterface("reading")
@NullMarked
package org.guiku.indicators.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
