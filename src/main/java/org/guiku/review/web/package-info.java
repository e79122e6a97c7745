/** Opinions and the adoption table over HTTP. */
@NullMarked
package org.guiku.review.web;

import org.jspecify.annotations.NullMarked;
