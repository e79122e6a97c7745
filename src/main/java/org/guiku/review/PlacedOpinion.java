package org.guiku.review;

import java.util.Optional;

/**
 * An opinion as it stands for a viewer.
 *
 * @param change where a text of the plan follows it, as far as it exists for them
 */
public record PlacedOpinion(ReviewOpinion opinion, Place place, Optional<Spot> change) {}
