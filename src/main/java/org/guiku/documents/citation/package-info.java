/**
 * References to documents and passages, as other texts and programs take them; values in, text out.
 */
@NamedInterface("citation")
@NullMarked
package org.guiku.documents.citation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
