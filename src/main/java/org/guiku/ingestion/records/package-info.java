/** What another system gives of its documents: lines of JSON, one document each. */
@NullMarked
package org.guiku.ingestion.records;

import org.jspecify.annotations.NullMarked;
