/**
 * From the bytes of one file to its content, one reader for each format; runs in workers, and in
 * the command that reads a single file.
 */
@NamedInterface("extract")
@NullMarked
package org.guiku.ingestion.extract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
