package org.guiku.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiku.search.MemoryDocuments.draft;

import org.junit.jupiter.api.Test;

class NearnessTest extends LibraryTest {

  /** A character is looked for as the beginning of all pairs that it forms anywhere. */
  @Test
  void findsOneCharacterNearAnotherHoweverManyPairsItForms() {
    for (int i = 0; i < 300; i++) {
      String other = Character.toString('一' + i);
      library.documents.add(draft("文" + i, "规" + other + "和划" + other));
    }
    library.catchUp();
    assertThat(library.find("\"规 划\"~5").hits().total()).isEqualTo(300);
  }
}
