/**
 * Owns the making of the sample documents from their sources, and the checks that they are what
 * they say.
 */
@NullMarked
package org.guiku.samples;

import org.jspecify.annotations.NullMarked;
