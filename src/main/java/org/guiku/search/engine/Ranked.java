package org.guiku.search.engine;

import org.guiku.documents.DocumentId;

/** A document with how well it fits. */
public record Ranked(DocumentId id, double score) {}
