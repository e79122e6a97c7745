package org.guiku.search;

import java.util.List;
import org.guiku.documents.DocumentId;
import org.guiku.documents.Reading;

/** Gives the addresses under which the passages of a reading are cited, in reading order. */
@FunctionalInterface
public interface Addresses {

  List<String> of(DocumentId document, Reading reading);
}
