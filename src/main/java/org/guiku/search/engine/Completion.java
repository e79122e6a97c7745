package org.guiku.search.engine;

import java.util.Set;
import org.guiku.access.Visibility;
import org.guiku.search.suggest.Typed;

/**
 * What an engine is asked while somebody types.
 *
 * @param readable only documents of these circles exist for the asker
 * @param most so many suggestions, at least 1
 */
public record Completion(Typed typed, Set<Visibility> readable, int most) {}
