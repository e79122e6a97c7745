package org.guiku.documents;

/**
 * What is known of a document changed, though not its text. Published in the transaction that
 * stores it.
 */
public record DocumentRecoded(DocumentId id) {}
