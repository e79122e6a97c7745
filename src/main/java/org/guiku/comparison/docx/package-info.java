/** From two DOCX files to a third, in which what differs stands as tracked changes. */
@NamedInterface("docx")
@NullMarked
package org.guiku.comparison.docx;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
