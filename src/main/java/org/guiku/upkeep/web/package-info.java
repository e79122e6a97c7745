/** What operators ask of a repository over HTTP. */
@NullMarked
package org.guiku.upkeep.web;

import org.jspecify.annotations.NullMarked;
