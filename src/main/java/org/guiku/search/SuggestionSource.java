package org.guiku.search;

import java.util.List;
import org.guiku.documents.Reading;

/** A module that knows words by which people look for a document. */
public interface SuggestionSource {

  /** What it finds in a reading; nothing of passages that are someone else's words. */
  List<Catchword> catchwordsOf(Reading reading);
}
