/** Blobs as files in the data directory. */
@NullMarked
package org.guiku.blobs.filesystem;

import org.jspecify.annotations.NullMarked;
