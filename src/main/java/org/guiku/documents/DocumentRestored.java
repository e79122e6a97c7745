package org.guiku.documents;

/** A document is in use again. Published in the transaction that notes it. */
public record DocumentRestored(DocumentId id) {}
