/** Who is asking over HTTP. */
@NullMarked
package org.guiku.access.web;

import org.jspecify.annotations.NullMarked;
