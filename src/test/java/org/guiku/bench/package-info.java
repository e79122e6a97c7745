/** Measures what the program promises, from outside: a server process, HTTP and other readers. */
@NullMarked
package org.guiku.bench;

import org.jspecify.annotations.NullMarked;
