package org.guiku.documents;

/**
 * A reading took the place of what was known of a document's text. Published in its transaction.
 */
public record PassagesReplaced(DocumentId id) {}
