package org.guiku.documents;

/** A document is open to others than before. Published in the transaction that stores it. */
public record VisibilityChanged(DocumentId id) {}
