package org.guiku.search.engine;

import java.util.List;
import org.guiku.documents.DocumentId;
import org.guiku.search.Hit;
import org.guiku.search.HitFacts;

/**
 * A document that an engine found.
 *
 * @param passages the best in which a wanted term stands; where it is found by meaning alone, the
 *     nearest
 * @param matching how many such passages it has
 */
public record FoundDocument(
    DocumentId id,
    HitFacts facts,
    double score,
    Hit.Matched matched,
    List<FoundPassage> passages,
    int matching) {}
