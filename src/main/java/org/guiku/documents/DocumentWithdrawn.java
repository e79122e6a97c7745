package org.guiku.documents;

/** A document is out of use. Published in the transaction that notes it. */
public record DocumentWithdrawn(DocumentId id) {}
