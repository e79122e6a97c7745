/** From the bytes of one file to its content, one reader for each format; runs in workers. */
@NullMarked
package org.guiku.ingestion.extract;

import org.jspecify.annotations.NullMarked;
