package org.guiku.comparison.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** Marks what only the right has, where it stands. */
final class Insertions {

  private static final Set<String> BLOCKS = Set.of("p", "tbl");

  private final Redlining all;

  Insertions(Redlining all) {
    this.all = all;
  }

  /** Everything in a container, to its last paragraph's end. */
  void content(Element container) {
    W.flowing(container, BLOCKS).forEach(this::block);
  }

  void block(Element block) {
    if (W.is(block, "p")) {
      units(Leaves.of(block).units());
      all.revisions().markEnd(Revisions.Kind.INSERTED, block);
    } else {
      W.flowing(block, Set.of("tr")).forEach(this::row);
    }
  }

  void row(Element row) {
    all.revisions().markRow(Revisions.Kind.INSERTED, row);
    Blocks.cells(row).forEach(this::content);
  }

  /** Runs and the like, in order. */
  void units(List<Element> units) {
    List<Element> neighbours = new ArrayList<>();
    for (Element each : units) {
      all.notes().insertedIn(each);
      for (Element run : FieldRuns.spelled(each)) {
        if (!neighbours.isEmpty() && run.getPreviousSibling() != neighbours.getLast()) {
          all.revisions().wrap(Revisions.Kind.INSERTED, neighbours);
          neighbours.clear();
        }
        neighbours.add(run);
      }
    }
    if (!neighbours.isEmpty()) {
      all.revisions().wrap(Revisions.Kind.INSERTED, neighbours);
    }
  }
}
