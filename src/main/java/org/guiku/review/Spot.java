package org.guiku.review;

import org.guiku.documents.Passage;
import org.guiku.documents.PassageAddress;

/** A passage of a text of the plan, with the address that leads to it. */
public record Spot(PassageAddress address, Passage passage) {}
