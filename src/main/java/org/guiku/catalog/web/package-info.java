/** Plans over HTTP. */
@NullMarked
package org.guiku.catalog.web;

import org.jspecify.annotations.NullMarked;
