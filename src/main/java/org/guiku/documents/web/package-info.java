/** Documents over HTTP. */
@NullMarked
package org.guiku.documents.web;

import org.jspecify.annotations.NullMarked;
