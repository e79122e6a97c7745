/** From content to passages: paragraphs, headings, section paths, tables; pure. */
@NullMarked
package org.guiku.ingestion.structure;

import org.jspecify.annotations.NullMarked;
