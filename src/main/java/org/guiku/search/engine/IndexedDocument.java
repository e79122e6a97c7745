package org.guiku.search.engine;

import java.util.List;
import org.guiku.documents.Document;
import org.guiku.documents.Passage;

/**
 * What an index is given of a document.
 *
 * @param change number of its last change
 * @param addresses one for each passage
 */
public record IndexedDocument(
    Document document, long change, List<Passage> passages, List<String> addresses) {}
