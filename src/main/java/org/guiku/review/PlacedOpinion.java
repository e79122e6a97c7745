package org.guiku.review;

import java.util.Optional;

/**
 * An opinion as it stands for a viewer.
 *
 * @param number 序号 among those of its plan that exist for them, from 1
 * @param change where a text of the plan follows it, as far as it exists for them
 */
public record PlacedOpinion(
    int number, ReviewOpinion opinion, Place place, Optional<Spot> change) {}
