/** Text from pictures of pages: the process that recognises it, and where it stands on the page. */
@NullMarked
package org.guiku.ingestion.ocr;

import org.jspecify.annotations.NullMarked;
