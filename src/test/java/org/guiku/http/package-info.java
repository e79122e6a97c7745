/** The outer contract, held against a running server over HTTP. */
@NullMarked
package org.guiku.http;

import org.jspecify.annotations.NullMarked;
