package org.guiku.documents;

/**
 * That something about a document changed which a search may find.
 *
 * @param number grows with each change and is committed in order: whoever has seen a number has
 *     seen all before it
 */
public record Change(long number, DocumentId id) {}
