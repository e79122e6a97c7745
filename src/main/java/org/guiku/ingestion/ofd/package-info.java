/**
 * OFD (GB/T 33190): from the parts of a package to what is drawn on its pages. Pure; the bytes come
 * from whoever opened the file.
 */
@NullMarked
package org.guiku.ingestion.ofd;

import org.jspecify.annotations.NullMarked;
