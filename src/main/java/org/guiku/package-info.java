/**
 * Guiku 规库: the library of a planning system. Each package below is a module with a face of its
 * own.
 */
@NullMarked
package org.guiku;

import org.jspecify.annotations.NullMarked;
