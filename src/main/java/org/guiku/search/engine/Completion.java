package org.guiku.search.engine;

import org.guiku.access.Reach;
import org.guiku.search.suggest.Typed;

/**
 * What an engine is asked while somebody types.
 *
 * @param reach the documents that exist for the asker
 * @param most so many suggestions, at least 1
 */
public record Completion(Typed typed, Reach reach, int most) {}
