/** The command line, run as people run it. */
@NullMarked
package org.guiku.shell;

import org.jspecify.annotations.NullMarked;
