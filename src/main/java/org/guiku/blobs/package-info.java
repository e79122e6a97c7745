/** Bytes by their SHA-256: streamed, synced, each stored once. */
@ApplicationModule(allowedDependencies = {"faults"})
@NullMarked
package org.guiku.blobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
