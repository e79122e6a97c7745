package org.guiku.search.engine;

import org.guiku.documents.DocumentId;
import org.guiku.search.HitFacts;

/**
 * A passage that is near in meaning, the nearest of its document.
 *
 * @param similarity cosine of the angle between the vectors
 */
public record NearPassage(
    DocumentId document, HitFacts facts, FoundPassage passage, double similarity) {}
