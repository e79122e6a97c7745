/** How good a ranking is: judgements, runs and measures in the form of TREC. */
@NullMarked
package org.guiku.ranking;

import org.jspecify.annotations.NullMarked;
