package org.guiku.documents;

/** A file was taken in as a document. Published in the transaction that stores its row. */
public record DocumentReceived(DocumentId id) {}
