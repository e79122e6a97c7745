package org.guiku.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;

/** Gives the documents of a walk their places, as far as the walk looks at a time. */
interface Placing {

  /**
   * @param ahead what the index found next, in its order
   * @param ended whether nothing comes after it
   */
  List<Placed> of(ScoreDoc[] ahead, boolean ended) throws IOException;

  /** As the index found them. */
  static List<Placed> byWords(ScoreDoc[] ahead) {
    return Arrays.stream(ahead).map(Finder::byWords).toList();
  }

  /** First those best in words or near in meaning, at last what is near without the words. */
  final class Blended implements Placing {

    private final Blend blend;
    private final Set<Integer> placed = new HashSet<>();
    private boolean begun;

    Blended(Blend blend) {
      this.blend = blend;
    }

    @Override
    public List<Placed> of(ScoreDoc[] ahead, boolean ended) throws IOException {
      for (ScoreDoc hit : ahead) {
        hit.score = (float) ((FieldDoc) hit).fields[0];
      }
      List<Placed> places = begun ? rest(ahead) : head(ahead);
      begun = true;
      if (ended) {
        places.addAll(blend.byMeaningAloneInOrder());
      }
      return places;
    }

    /** Some of the head may come again later, as it is near in meaning and poor in words. */
    private List<Placed> head(ScoreDoc[] ahead) throws IOException {
      List<Placed> head = new ArrayList<>(blend.worded(List.of(ahead)));
      head.forEach(each -> placed.add(each.document()));
      return head;
    }

    private List<Placed> rest(ScoreDoc[] ahead) {
      List<Placed> rest = new ArrayList<>();
      for (ScoreDoc hit : ahead) {
        if (!placed.contains(hit.doc) && !blend.isByMeaningAlone(hit.doc)) {
          rest.add(Finder.byWords(hit));
        }
      }
      return rest;
    }
  }
}
