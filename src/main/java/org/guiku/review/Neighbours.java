package org.guiku.review;

import java.util.Optional;

/**
 * Where an opinion stands among those of its plan that exist for a viewer.
 *
 * @param count of them all
 * @param open the next that nobody has answered, from the first again after the last
 */
public record Neighbours(
    int count, Optional<OpinionId> before, Optional<OpinionId> after, Optional<OpinionId> open) {}
