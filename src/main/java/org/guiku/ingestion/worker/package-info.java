/** The processes that read files, and the channel between them and the server. */
@NullMarked
package org.guiku.ingestion.worker;

import org.jspecify.annotations.NullMarked;
