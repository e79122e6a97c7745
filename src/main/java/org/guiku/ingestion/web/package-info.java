/** Taking in over HTTP: uploads, batches, the queue. */
@NullMarked
package org.guiku.ingestion.web;

import org.jspecify.annotations.NullMarked;
