package org.guiku.search.engine;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.guiku.documents.DocumentId;
import org.guiku.documents.DocumentKind;

/**
 * A document that an engine found.
 *
 * @param passages the best in which a wanted term stands
 * @param matching how many such passages it has
 */
public record FoundDocument(
    DocumentId id,
    String title,
    DocumentKind kind,
    Optional<String> planCode,
    OptionalInt period,
    double score,
    List<FoundPassage> passages,
    int matching) {}
