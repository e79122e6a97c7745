package org.guiku.comparison.docx;

import java.util.Optional;

/**
 * What is kept, inserted or deleted whole: a word, a picture, a field.
 *
 * @param from the place of its first character in the paragraph
 * @param to the place after its last one
 * @param key equal where atoms are
 * @param stem equal where atoms are alike
 * @param weight what it counts for likeness: a word its letters, white space nothing
 * @param thing its leaf, where it is no plain text
 */
record Atom(int from, int to, int key, int stem, int weight, Optional<Leaf> thing) {

  boolean isText() {
    return thing.isEmpty();
  }

  /** A leaf with text of its own, a text box or the reference of a note. */
  Optional<Leaf> story() {
    return thing.filter(Leaf::holdsStory);
  }
}
