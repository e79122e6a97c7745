package org.guiku.search.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guiku.documents.Document;
import org.guiku.documents.Passage;
import org.guiku.search.Catchword;

/**
 * What an index is given of a document.
 *
 * @param change number of its last change
 * @param addresses one for each passage
 * @param foreign ordinals of passages that are someone else's words: found, but never shown
 * @param catchwords by which it is suggested, no two of the same letters
 * @param vectors of passages, by ordinal, each of length 1; those of the others are not known
 */
public record IndexedDocument(
    Document document,
    long change,
    List<Passage> passages,
    List<String> addresses,
    Set<Integer> foreign,
    List<Catchword> catchwords,
    Map<Integer, float[]> vectors) {}
